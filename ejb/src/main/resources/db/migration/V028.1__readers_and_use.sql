-- Who read a directive or opened its files: one row a person, a day and a way of reading. Written apart from the act that
-- reads, which may be the very one that enters the directive: hence no reference to it.
create table directive_read (
    id uuid primary key,
    directive_id uuid not null,
    account_id uuid not null,
    on_day date not null,
    what varchar(10) not null,
    at timestamp(6) with time zone not null,
    address varchar(64),
    device varchar(200),
    constraint directive_read_once unique (directive_id, on_day, account_id, what)
);

-- Who signed in during a period.
create index sign_in_session_by_time on sign_in_session (created_at, account_id);
