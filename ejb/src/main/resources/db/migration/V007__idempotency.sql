-- Answers already given to requests that carried an Idempotency-Key; the primary key is the last guard against a second effect.
create table idempotent_request (
    account_id uuid not null,
    request_key varchar(100) not null,
    fingerprint varchar(64) not null,
    status integer not null,
    etag varchar(60),
    location varchar(300),
    body text not null,
    answered_at timestamp(6) with time zone not null,
    primary key (account_id, request_key)
);
create index idempotent_request_by_time on idempotent_request (answered_at);
