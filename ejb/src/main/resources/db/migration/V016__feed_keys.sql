-- Keys by which other programs, such as calendars, read somebody's tasks. Of a key only the digest is kept.
create table feed_key (
    id uuid primary key,
    account_id uuid not null,
    name varchar(80) not null,
    scope varchar(20) not null,
    digest varchar(64) not null,
    created_at timestamp(6) with time zone not null,
    last_used_at timestamp(6) with time zone,
    revoked_at timestamp(6) with time zone,
    constraint feed_key_digest unique (digest)
);
create index feed_key_by_account on feed_key (account_id, created_at);
