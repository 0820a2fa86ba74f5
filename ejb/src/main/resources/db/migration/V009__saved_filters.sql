-- Filters that an account saved for a list, and under the name '#columns' the columns that it shows there.
create table saved_filter (
    id uuid primary key,
    account uuid not null,
    list_name varchar(30) not null,
    name varchar(80) not null,
    query varchar(2000) not null,
    usual boolean not null,
    saved_at timestamp(6) with time zone not null,
    constraint saved_filter_once unique (account, list_name, name)
);
