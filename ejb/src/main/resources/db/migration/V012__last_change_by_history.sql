-- When a task was last changed is told by the last entry of its history: an index over it in the task itself would have to be
-- written, and with it every other one, whenever anything of a task changes.
drop index task_by_updated;
