-- Amounts are in the smallest unit of the permission's currency.

create table if not exists amazonpay_orphan (
    merchant varchar(64) not null,
    permission_id varchar(255) not null,
    amount bigint not null,
    primary key (merchant, permission_id)
);
