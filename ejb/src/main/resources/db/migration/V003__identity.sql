-- Accounts: never deleted, only locked, because histories keep their ids.
create table account (
    id uuid primary key,
    username varchar(80) not null,
    username_key varchar(80) not null,
    name varchar(200) not null,
    position varchar(200),
    email varchar(254),
    phone varchar(40),
    unit_id uuid references unit (id),
    roles varchar(200) not null,
    search_key varchar(700) not null,
    password_hash varchar(200),
    must_change_password boolean not null,
    locked boolean not null,
    rights_version bigint not null,
    language varchar(2) not null,
    source varchar(80),
    source_id varchar(200),
    created_at timestamp with time zone not null,
    version bigint not null,
    constraint account_username_once unique (username_key),
    constraint account_source_once unique (source, source_id)
);
create index account_by_unit on account (unit_id);

-- One row a brake: an account's name, or an address; the subject is a digest, because people mistype passwords as names.
create table sign_in_attempt (
    subject varchar(64) primary key,
    failures integer not null,
    last_at timestamp with time zone not null,
    open_at timestamp with time zone not null
);
create index sign_in_attempt_by_time on sign_in_attempt (last_at);

create table sign_in_session (
    id uuid primary key,
    account_id uuid not null references account (id),
    kind varchar(10) not null,
    device varchar(200),
    address varchar(64),
    created_at timestamp with time zone not null,
    last_seen_at timestamp with time zone not null,
    ended_at timestamp with time zone,
    ended_why varchar(30),
    rights_version bigint not null,
    refresh_secret varchar(64)
);
create index sign_in_session_by_account on sign_in_session (account_id, created_at);
create index sign_in_session_by_end on sign_in_session (ended_at);

create table refresh_token (
    token_hash varchar(64) primary key,
    session_id uuid not null references sign_in_session (id),
    issued_at timestamp with time zone not null,
    used_at timestamp with time zone,
    expires_at timestamp with time zone not null
);
create index refresh_token_by_session on refresh_token (session_id);
create index refresh_token_by_use on refresh_token (used_at);
create index refresh_token_by_expiry on refresh_token (expires_at);

-- What happened around accounts, settings, imports and exports: only ever appended.
create table audit_event (
    id uuid primary key,
    at timestamp with time zone not null,
    account_id uuid,
    username varchar(80),
    address varchar(64),
    action varchar(40) not null,
    object_kind varchar(40),
    object_id varchar(80),
    detail varchar(4000) not null
);
create index audit_event_by_time on audit_event (at, id);
create index audit_event_by_account on audit_event (account_id, at);
create index audit_event_by_action on audit_event (action, at);
