-- Units as dated data: never deleted, ended by valid_to, followed by successors.
create table unit (
    id uuid primary key,
    code varchar(40) not null,
    name varchar(300) not null,
    short_name varchar(120),
    variants text,
    kind varchar(30) not null,
    parent_id uuid references unit (id),
    valid_from date not null,
    valid_to date,
    version bigint not null,
    constraint unit_code_once unique (code),
    constraint unit_period check (valid_to is null or valid_to >= valid_from)
);

create table unit_code (
    id uuid primary key,
    unit_id uuid not null references unit (id),
    scheme varchar(20) not null,
    code_value varchar(60) not null,
    valid_from date not null,
    valid_to date
);
create index unit_code_by_unit on unit_code (unit_id);
create index unit_code_by_value on unit_code (code_value);

create table unit_successor (
    unit_id uuid not null references unit (id),
    successor_id uuid not null references unit (id),
    primary key (unit_id, successor_id)
);
