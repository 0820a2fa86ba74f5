-- Letters that urge units: proposed, signed off, numbered and issued. While one is being prepared the key of unit and form is taken,
-- so that there is one proposal of that form for the unit; the key is given back when it is issued or dropped.
create table urging_letter (
    id uuid primary key,
    unit_id uuid not null references unit (id),
    form varchar(12) not null,
    level integer not null,
    state varchar(12) not null,
    proposed_on date not null,
    proposal_key varchar(60),
    signer uuid,
    signer_name varchar(150),
    capacity varchar(300),
    reply_by date,
    remark text,
    signed_off_by uuid,
    signed_off_at timestamp(6) with time zone,
    batch_id uuid,
    organ varchar(12),
    number integer,
    notation varchar(30),
    issue_year integer,
    issued date,
    issued_by uuid,
    issued_at timestamp(6) with time zone,
    word_file uuid references attachment (id),
    pdf_file uuid references attachment (id),
    built_in_pdf boolean not null,
    search_text text not null,
    version bigint not null,
    constraint urging_letter_proposed_once unique (proposal_key),
    constraint urging_letter_number unique (organ, issue_year, notation, number),
    constraint urging_letter_numbered check (state not in ('NUMBERED', 'ISSUED') or number is not null),
    constraint urging_letter_issued check ((state = 'ISSUED') = (issued_at is not null))
);
create index urging_letter_by_state on urging_letter (state, id);
create index urging_letter_by_unit on urging_letter (unit_id, state, id);
create index urging_letter_by_batch on urging_letter (batch_id);

-- The tasks of a letter. What is said about each is frozen when the letter gets its number.
create table urging_letter_line (
    id uuid primary key,
    letter_id uuid not null references urging_letter (id),
    task_id uuid not null references task (id),
    level integer not null,
    by_hand boolean not null,
    taken_out boolean not null,
    due_date date,
    days_late integer,
    code varchar(20),
    title text,
    directive varchar(200),
    progress text,
    percent integer,
    urgings integer,
    wished_date date,
    constraint urging_letter_line_once unique (letter_id, task_id)
);
create index urging_letter_line_by_task on urging_letter_line (task_id);

-- The last number given by organ, year and notation: the row is locked while the next one is taken.
create table letter_series (
    id uuid primary key,
    organ varchar(12) not null,
    issue_year integer not null,
    notation varchar(30) not null,
    last_number integer not null,
    constraint letter_series_once unique (organ, issue_year, notation)
);

-- Sending several letters, in the background.
create table urging_batch (
    id uuid primary key,
    started_by uuid not null,
    started_at timestamp(6) with time zone not null,
    beat_at timestamp(6) with time zone not null,
    ended_at timestamp(6) with time zone,
    state varchar(12) not null,
    total integer not null,
    sent integer not null,
    dropped integer not null,
    failed integer not null,
    reason text
);
create index urging_batch_by_start on urging_batch (started_at);

-- The last day for which letters were proposed: one row.
create table urging_day (
    id integer primary key,
    proposed_on date not null
);

-- The letter by which a task was urged.
alter table urging add column letter_id uuid references urging_letter (id);
create index urging_by_letter on urging (letter_id);
