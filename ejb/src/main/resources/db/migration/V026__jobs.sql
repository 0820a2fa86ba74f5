-- Work that goes on in the background for somebody, who sees it on a page of his own and fetches what comes of it there.
create table job (
    id uuid primary key,
    kind varchar(30) not null,
    owner uuid not null,
    state varchar(10) not null,
    title varchar(300) not null,
    file_name varchar(200) not null,
    content_type varchar(120) not null,
    done bigint not null,
    total bigint,
    error varchar(120),
    size bigint,
    requested_at timestamp(6) with time zone not null,
    ended_at timestamp(6) with time zone
);
create index job_by_owner on job (owner, requested_at);
create index job_by_end on job (ended_at);
