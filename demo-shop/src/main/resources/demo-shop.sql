create table if not exists demo_cart_line (
  shopper varchar(32) not null,
  product varchar(32) not null,
  quantity integer not null check (quantity between 1 and 99),
  primary key (shopper, product)
);

create table if not exists demo_checkout (
  number varchar(32) primary key,
  shopper varchar(32) not null,
  way varchar(16) not null,
  session_id varchar(255) unique,
  created timestamp(6) with time zone not null
);
create index if not exists demo_checkout_of_shopper on demo_checkout (shopper, created);

create table if not exists demo_order (
  number varchar(32) primary key references demo_checkout,
  shopper varchar(32) not null,
  state varchar(24) not null,
  shipping varchar(16) not null,
  total decimal(12, 2) not null,
  recipient varchar(100) not null,
  line1 varchar(200) not null,
  line2 varchar(200) not null,
  city varchar(100) not null,
  region varchar(100) not null,
  postal_code varchar(40) not null,
  country varchar(8) not null,
  phone varchar(40) not null,
  reason varchar(64),
  charge_id varchar(255),
  charge_state varchar(64),
  charge_reason varchar(64),
  captured decimal(12, 2),
  refunded decimal(12, 2),
  read_at timestamp(6) with time zone,
  created timestamp(6) with time zone not null
);
create index if not exists demo_order_of_shopper on demo_order (shopper, created);

create table if not exists demo_order_line (
  number varchar(32) not null references demo_order,
  position integer not null,
  product varchar(32) not null,
  name varchar(100) not null,
  price decimal(12, 2) not null,
  quantity integer not null,
  primary key (number, position)
);

create index if not exists demo_order_of_charge on demo_order (charge_id);

create table if not exists demo_timeline (
  number varchar(32) not null references demo_order,
  about varchar(255) not null,
  state varchar(64) not null,
  notification_id varchar(255),
  told timestamp(6) with time zone not null,
  primary key (number, about, state)
);
