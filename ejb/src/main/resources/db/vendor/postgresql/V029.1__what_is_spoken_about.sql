-- What meetings speak about: few rows of many. The conditions are those of Matter.
drop index task_urged;
create index task_urged on task (urgings) where open = true and urgings > 0;
create index task_rejected on task (lead_unit) where rejected = true;
create index task_asked_before on task (lead_unit) where open = true and extension_requests > 0 and extension_pending = false;

-- The record of a meeting cannot be changed or deleted, whoever asks.
create trigger meeting_decision_append_only before update or delete on meeting_decision
    for each row execute function refuse_change();
