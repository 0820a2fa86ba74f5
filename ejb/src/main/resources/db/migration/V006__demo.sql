-- One row once this database was made by a demonstration; it never holds real data, and a real one never gets this row.
create table demo_marker (
    id integer primary key,
    as_of date not null,
    made_at timestamp(6) with time zone not null,
    loaded_at timestamp(6) with time zone,
    constraint demo_marker_once check (id = 1)
);
