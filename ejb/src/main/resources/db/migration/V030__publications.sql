-- Results for the public, made from a frozen report. Both tables are only ever added to.
create table publication (
    id uuid primary key,
    report_id uuid not null references official_report (id),
    kind varchar(12) not null,
    period varchar(20) not null,
    shows_units boolean not null,
    shows_ranking boolean not null,
    shows_directives boolean not null,
    page_file uuid not null references attachment (id),
    page_sha256 varchar(64) not null,
    data_file uuid not null references attachment (id),
    data_sha256 varchar(64) not null,
    prepared_by uuid not null,
    prepared_at timestamp(6) with time zone not null
);
create index publication_by_report on publication (report_id);

-- The last release of a period is the one that holds.
create table publication_release (
    id uuid primary key,
    publication_id uuid not null references publication (id),
    kind varchar(12) not null,
    period varchar(20) not null,
    released_by uuid not null,
    released_at timestamp(6) with time zone not null,
    constraint publication_released_once unique (publication_id)
);
create index publication_release_by_period on publication_release (kind, period, id);
