-- Money is in the smallest unit of its currency. Times are bound by the ledger, never taken from the database.

create table if not exists amazonpay_permission (
    merchant varchar(64) not null,
    permission_id varchar(255) not null,
    order_id varchar(100) not null,
    kind varchar(40) not null,
    state varchar(40) not null,
    currency varchar(3),
    amount_limit bigint,
    expires timestamp(6) with time zone,
    warned timestamp(6) with time zone,
    orphan_told timestamp(6) with time zone,
    due timestamp(6) with time zone,
    primary key (merchant, permission_id)
);

create table if not exists amazonpay_charge (
    merchant varchar(64) not null,
    charge_id varchar(255) not null,
    permission_id varchar(255) not null,
    order_id varchar(100) not null,
    currency varchar(3) not null,
    amount bigint not null,
    captured bigint not null,
    refunded bigint not null,
    state varchar(40) not null,
    reason varchar(100),
    expires timestamp(6) with time zone,
    warned timestamp(6) with time zone,
    orphan_told timestamp(6) with time zone,
    seen timestamp(6) with time zone not null,
    due timestamp(6) with time zone,
    primary key (merchant, charge_id)
);

create table if not exists amazonpay_intent (
    merchant varchar(64) not null,
    intent_id varchar(200) not null,
    order_id varchar(100) not null,
    operation varchar(20) not null,
    attempt integer not null,
    idempotency_key varchar(32) not null,
    request_hash varchar(64) not null,
    currency varchar(3),
    amount bigint,
    total_amount bigint,
    session_id varchar(255),
    permission_id varchar(255),
    charge_id varchar(255),
    refund_id varchar(255),
    pending_allowed boolean not null,
    cancel_pending boolean not null,
    descriptor varchar(16),
    note varchar(255),
    state varchar(20) not null,
    reason varchar(100),
    recoverable boolean not null,
    explanation varchar(500),
    request_id varchar(255),
    tries integer not null,
    created timestamp(6) with time zone not null,
    updated timestamp(6) with time zone not null,
    due timestamp(6) with time zone,
    version bigint not null,
    primary key (merchant, intent_id)
);

create table if not exists amazonpay_transition (
    id bigint generated always as identity primary key,
    merchant varchar(64) not null,
    order_id varchar(100) not null,
    intent_id varchar(200),
    at timestamp(6) with time zone not null,
    happening varchar(40) not null,
    operation varchar(20),
    attempt integer,
    idempotency_key varchar(32),
    request_hash varchar(64),
    request_id varchar(255),
    state_before varchar(40),
    state_after varchar(40),
    object_id varchar(255),
    reason varchar(500),
    node varchar(100) not null
);

create table if not exists amazonpay_event (
    event_id varchar(36) primary key,
    merchant varchar(64) not null,
    order_id varchar(100) not null,
    kind varchar(40) not null,
    intent_id varchar(200),
    object_id varchar(255),
    reason varchar(500),
    at timestamp(6) with time zone not null,
    due timestamp(6) with time zone not null,
    tries integer not null
);

create table if not exists amazonpay_message (
    message_id varchar(100) primary key,
    notification_id varchar(255),
    sent timestamp(6) with time zone not null,
    received timestamp(6) with time zone not null,
    body text not null,
    failures integer default 0 not null,
    state varchar(20) not null,
    reason varchar(500),
    due timestamp(6) with time zone
);

create index if not exists amazonpay_intent_order on amazonpay_intent (merchant, order_id);
create index if not exists amazonpay_intent_permission on amazonpay_intent (merchant, permission_id);
create index if not exists amazonpay_intent_session on amazonpay_intent (merchant, session_id);
create index if not exists amazonpay_intent_charge on amazonpay_intent (merchant, charge_id);
create index if not exists amazonpay_charge_permission on amazonpay_charge (merchant, permission_id);
create index if not exists amazonpay_charge_order on amazonpay_charge (merchant, order_id);
create index if not exists amazonpay_transition_order on amazonpay_transition (merchant, order_id, id);
create index if not exists amazonpay_intent_due on amazonpay_intent (due);
create index if not exists amazonpay_charge_due on amazonpay_charge (due);
create index if not exists amazonpay_permission_due on amazonpay_permission (due);
create index if not exists amazonpay_message_due on amazonpay_message (due);
create index if not exists amazonpay_message_sent on amazonpay_message (state, sent);
create index if not exists amazonpay_event_due on amazonpay_event (due);
