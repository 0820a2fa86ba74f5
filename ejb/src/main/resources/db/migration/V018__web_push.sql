-- Where a device wants to be told by push. The endpoint is a secret address at the push service of its browser's maker.
create table push_subscription (
    id uuid primary key,
    account_id uuid not null references account (id),
    session_id uuid references sign_in_session (id) on delete cascade,
    endpoint varchar(1000) not null,
    endpoint_hash varchar(64) not null,
    p256dh varchar(100) not null,
    auth varchar(40) not null,
    device varchar(200),
    created_at timestamp(6) with time zone not null,
    last_success_at timestamp(6) with time zone,
    constraint push_subscription_once unique (endpoint_hash)
);
create index push_subscription_by_account on push_subscription (account_id);
create index push_subscription_by_session on push_subscription (session_id);

-- What is still to be said to a device: at most one message, which speaks of all that is new when it goes out.
create table push_message (
    subscription_id uuid primary key references push_subscription (id) on delete cascade,
    told_at timestamp(6) with time zone not null,
    due_at timestamp(6) with time zone not null,
    tries integer not null
);
create index push_message_by_time on push_message (due_at);
