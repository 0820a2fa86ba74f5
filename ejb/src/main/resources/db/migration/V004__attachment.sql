-- Files: the bytes lie in the data directory under their SHA-256, the rows say whose they are and what they belong to.
-- Directives and tasks are made by later scripts, so their ids are plain here.
create table attachment (
    id uuid primary key,
    sha256 varchar(64) not null,
    name varchar(255) not null,
    size_bytes bigint not null,
    media_type varchar(100) not null,
    uploaded_by uuid not null,
    uploaded_at timestamp(6) with time zone not null,
    directive_id uuid,
    task_id uuid,
    event_seq bigint,
    constraint attachment_size check (size_bytes > 0),
    constraint attachment_one_owner check (directive_id is null or task_id is null),
    constraint attachment_event_of_task check (event_seq is null or task_id is not null)
);
create index attachment_by_directive on attachment (directive_id);
create index attachment_by_task on attachment (task_id, event_seq);
create index attachment_by_sha256 on attachment (sha256);
create index attachment_by_sender on attachment (uploaded_by, uploaded_at);
