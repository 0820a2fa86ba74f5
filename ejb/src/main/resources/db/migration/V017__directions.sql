-- Spoken directions: what a leader wants written down. The Office makes a directive of it or says why it does not; who did what and
-- when stays in the row, which is changed that one time.
create table direction (
    id uuid primary key,
    text text not null,
    given_by uuid not null,
    given_at timestamp(6) with time zone not null,
    state varchar(10) not null,
    directive_id uuid references directive (id),
    decided_by uuid,
    decided_at timestamp(6) with time zone,
    reason text,
    version bigint not null,
    constraint direction_decided check ((state = 'WAITING') = (decided_at is null)),
    constraint direction_entered check ((state = 'ENTERED') = (directive_id is not null)),
    constraint direction_dismissed check (state <> 'DISMISSED' or reason is not null)
);
create index direction_by_state on direction (state, id);
create index direction_by_giver on direction (given_by, id);

alter table attachment add column direction_id uuid;
create index attachment_by_direction on attachment (direction_id);
