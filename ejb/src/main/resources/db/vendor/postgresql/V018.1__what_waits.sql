-- The first page of everybody asks what waits for him: few rows of many. The conditions are those of TaskScope.waitingFor.
create index task_waiting_for_unit on task (lead_unit, due_order, id)
    where state = 'ISSUED' or explanation_due is not null or (rejected = true and state = 'IN_PROGRESS');
create index task_extension_pending on task (due_order, id) where extension_pending = true;
