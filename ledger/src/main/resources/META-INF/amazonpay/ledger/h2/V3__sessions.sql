-- Checkouts that were asked for and are not done, as long as their sessions may live.

create table if not exists amazonpay_session (
    merchant varchar(64) not null,
    intent_id varchar(200) not null,
    warned timestamp(6) with time zone,
    due timestamp(6) with time zone not null,
    primary key (merchant, intent_id)
);

create index if not exists amazonpay_session_due on amazonpay_session (due);
