-- What people are told. The history of tasks is the source; a row here is one telling to one person.
create table notification (
    id uuid primary key,
    account_id uuid not null,
    event_id uuid not null,
    task_id uuid not null references task (id),
    type varchar(30) not null,
    at timestamp(6) with time zone not null,
    read_at timestamp(6) with time zone,
    constraint notification_once unique (event_id, account_id)
);
create index notification_by_account on notification (account_id, read_at, at);

-- How far the history has been read for tellings; one row.
create table notification_reading (
    id integer primary key,
    read_to timestamp(6) with time zone not null
);
