-- Runs of the importer and what became of each record brought in.
create table import_run (
    id uuid primary key,
    started_by uuid not null,
    started_at timestamp(6) with time zone not null,
    ended_at timestamp(6) with time zone,
    dry_run boolean not null,
    state varchar(10) not null,
    lines_read bigint not null,
    accepted bigint not null,
    unchanged bigint not null,
    rejected bigint not null,
    warned bigint not null,
    reason varchar(500)
);
create index import_run_by_time on import_run (started_at);

create table import_problem (
    id uuid primary key,
    run_id uuid not null references import_run (id),
    line bigint not null,
    field varchar(200),
    message varchar(1000) not null,
    warning boolean not null
);
create index import_problem_by_run on import_problem (run_id, line);

create table import_identity (
    kind varchar(10) not null,
    source varchar(60) not null,
    source_id varchar(120) not null,
    entity_id uuid not null,
    digest varchar(64) not null,
    events integer not null,
    events_digest varchar(64) not null,
    primary key (source, kind, source_id)
);
