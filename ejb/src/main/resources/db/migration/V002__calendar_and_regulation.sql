-- Days off and made-up days as the Office keeps them; the law only proposes.
create table holiday (
    id uuid primary key,
    on_day date not null,
    kind varchar(10) not null,
    name varchar(200) not null,
    calendar_year integer not null,
    constraint holiday_once_a_day unique (on_day),
    constraint holiday_kind check (kind in ('OFF', 'MAKE_UP'))
);
create index holiday_by_year on holiday (calendar_year);

-- What was put into the table of holidays and taken out, by whom and when; rows are only ever added.
create table calendar_entry (
    id uuid primary key,
    on_day date not null,
    calendar_year integer not null,
    act varchar(10) not null,
    kind varchar(10) not null,
    name varchar(200) not null,
    made_by uuid not null,
    made_at timestamp with time zone not null,
    constraint calendar_entry_act check (act in ('PUT', 'REMOVED'))
);
create index calendar_entry_by_year on calendar_entry (calendar_year, made_at);

-- The regulation profile: for each rule the value that holds from a day on; rows are only ever added, the later of two
-- for the same rule and day wins.
create table regulation_setting (
    id uuid primary key,
    name varchar(60) not null,
    setting_value varchar(1000) not null,
    valid_from date not null,
    set_by uuid,
    set_at timestamp with time zone not null,
    reason varchar(500) not null
);
create index regulation_setting_by_name on regulation_setting (name, valid_from, set_at);
