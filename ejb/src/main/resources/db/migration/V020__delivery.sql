-- How a person wants to be told; no row means as the province has it. Times of day are HH:mm in the province.
create table notification_setting (
    account_id uuid primary key references account (id),
    mail boolean not null,
    phone boolean not null,
    digest boolean not null,
    digest_at varchar(5),
    quiet_from varchar(5),
    quiet_to varchar(5),
    leave_from date,
    leave_to date,
    delegate_id uuid references account (id),
    bounced_address varchar(254),
    bounced_at timestamp(6) with time zone,
    version bigint not null
);

-- Whether somebody has looked at it for sending; what was told before is not sent afterwards.
alter table notification add column handed boolean default true not null;
create index notification_by_handed on notification (handed, at);

-- What leaves the house, one row for each person, channel and occasion: an event, or the day of a digest. What it says is
-- written when it goes out and kept nowhere.
create table outgoing_message (
    id uuid primary key,
    recipient_id uuid not null references account (id),
    absent_id uuid references account (id),
    channel varchar(10) not null,
    purpose varchar(10) not null,
    occasion varchar(80) not null,
    notification_id uuid references notification (id),
    type varchar(30) not null,
    task_id uuid references task (id),
    express boolean not null,
    planned_on date not null,
    state varchar(10) not null,
    reason varchar(20),
    address varchar(254),
    created_at timestamp(6) with time zone not null,
    due_at timestamp(6) with time zone not null,
    sent_at timestamp(6) with time zone,
    tries integer not null,
    repeats integer not null,
    answer varchar(500),
    lease uuid,
    constraint outgoing_message_once unique (recipient_id, channel, purpose, occasion)
);
create index outgoing_message_by_due on outgoing_message (channel, purpose, state, due_at);
create index outgoing_message_by_state on outgoing_message (state, id);
create index outgoing_message_by_day on outgoing_message (planned_on, id);
create index outgoing_message_by_recipient on outgoing_message (recipient_id, id);
create index outgoing_message_by_absent on outgoing_message (absent_id, id);
create index outgoing_message_by_task on outgoing_message (task_id);

-- Each handing over: begun before it, ended after it. One without an end was cut off, and nobody knows whether it got through.
create table message_attempt (
    id uuid primary key,
    message_id uuid not null references outgoing_message (id) on delete cascade,
    begun_at timestamp(6) with time zone not null,
    ended_at timestamp(6) with time zone,
    outcome varchar(10),
    answer varchar(500)
);
create index message_attempt_by_message on message_attempt (message_id, id);

-- How a channel is: left alone for a while when nobody answers there.
create table delivery_channel (
    channel varchar(10) primary key,
    paused_until timestamp(6) with time zone,
    failures integer not null,
    failed_at timestamp(6) with time zone,
    answer varchar(500),
    succeeded_at timestamp(6) with time zone,
    repeats bigint not null
);
