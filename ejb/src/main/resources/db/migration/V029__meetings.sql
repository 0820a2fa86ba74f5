-- Meetings of the province, with the agenda as it was drawn and the record of what was decided.
create table meeting (
    id uuid primary key,
    title varchar(300) not null,
    held_on date not null,
    leader uuid not null,
    state varchar(10) not null,
    prepared_by uuid not null,
    prepared_at timestamp(6) with time zone not null,
    started_by uuid,
    started_at timestamp(6) with time zone,
    closed_by uuid,
    closed_at timestamp(6) with time zone,
    minutes text,
    directive_id uuid references directive (id),
    word_file uuid references attachment (id),
    version bigint not null,
    constraint meeting_started check ((state = 'PREPARED') = (started_at is null)),
    constraint meeting_closed check ((state = 'CLOSED') = (closed_at is not null)),
    constraint meeting_concluded check (directive_id is null or state = 'CLOSED')
);

create table meeting_unit (
    id uuid primary key,
    meeting_id uuid not null references meeting (id),
    place integer not null,
    unit_id uuid not null references unit (id),
    late bigint not null,
    awaiting bigint not null,
    disputed bigint not null,
    urged_often bigint not null,
    constraint meeting_unit_place unique (meeting_id, place),
    constraint meeting_unit_once unique (meeting_id, unit_id)
);

-- Only ever added to.
create table meeting_decision (
    id uuid primary key,
    meeting_id uuid not null references meeting (id),
    seq integer not null,
    unit_id uuid not null references unit (id),
    kind varchar(20) not null,
    task_id uuid references task (id),
    task_code varchar(20),
    task_title text,
    said text,
    on_day date,
    other_unit uuid references unit (id),
    product text,
    by_account uuid not null,
    at timestamp(6) with time zone not null,
    constraint meeting_decision_once unique (meeting_id, seq),
    constraint meeting_decision_about check ((kind = 'CONCLUSION') = (task_id is null)),
    constraint meeting_decision_says check (kind <> 'CONCLUSION' or said is not null)
);
create index meeting_decision_by_unit on meeting_decision (meeting_id, unit_id, seq);

-- Few tasks are disputed or urged again and again.
create index task_urged on task (urgings, lead_unit);
