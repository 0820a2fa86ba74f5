-- Searches that an account has saved stand among its filters; here is which of them tell of what is new, and how far each has been told.
create table search_watch (
    saved_filter uuid primary key references saved_filter (id) on delete cascade,
    account uuid not null,
    read_to uuid not null
);
create index search_watch_by_place on search_watch (read_to);
create index search_watch_by_account on search_watch (account);

-- Directives and tasks in the order in which they were noticed as new; the ids grow.
create table search_news (
    id uuid primary key,
    document uuid not null,
    constraint search_news_once unique (document)
);

-- How far the history has been looked through for what is new; one row.
create table search_noticing (
    id integer primary key,
    read_to uuid not null
);

-- A notification may be about something else than a task: then it says what, how many, and where it leads.
alter table notification alter column task_id drop not null;
alter table notification add column subject varchar(200);
alter table notification add column found integer;
alter table notification add column address varchar(3000);
