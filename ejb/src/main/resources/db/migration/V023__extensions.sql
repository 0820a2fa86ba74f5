-- What a request for a later deadline began with, so that a report can say how many days were granted.
alter table extension_request add column due_before date;
alter table extension_request add column days_granted integer;
update extension_request set due_before = (select case when extension_request.state = 'APPROVED' then t.original_due_date
    else t.due_date end from task t where t.id = extension_request.task_id);
update extension_request set days_granted = cast(
    (extract(epoch from granted_due_date) - extract(epoch from due_before)) / 86400 as integer)
    where state = 'APPROVED' and due_before is not null;
-- A request whose task has ended since waits for nobody.
update extension_request set state = 'VOID', decided_at = requested_at, decided_by = '00000000-0000-0000-0000-000000000000'
    where state = 'PENDING' and task_id in (select t.id from task t where t.state in ('CONFIRMED', 'WITHDRAWN', 'SUPERSEDED'));
create index extension_request_by_task_state on extension_request (state, task_id);
create index extension_request_by_time on extension_request (requested_at);

-- Ủy quyền quyết định gia hạn: a leader lets somebody else decide for him from one day to another.
create table decision_delegation (
    id uuid primary key,
    leader uuid not null references account (id),
    delegate uuid not null references account (id),
    from_day date not null,
    to_day date not null,
    made_at timestamp(6) with time zone not null,
    ended_at timestamp(6) with time zone,
    constraint delegation_days check (to_day >= from_day),
    constraint delegation_other check (delegate <> leader)
);
create index decision_delegation_by_leader on decision_delegation (leader, to_day);
