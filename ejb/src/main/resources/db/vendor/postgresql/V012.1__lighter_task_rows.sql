-- Room in each page, so that a change which no index knows of is written beside the former row and touches no index.
alter table task set (fillfactor = 85);

-- Most tasks have no parent, series or source: what is not there need not be indexed.
drop index task_by_parent, task_by_officer, task_by_leader, task_by_assignee;
create index task_by_parent on task (parent_id) where parent_id is not null;
create index task_by_officer on task (officer, open, due_order) where officer is not null;
create index task_by_leader on task (leader, open, due_order) where leader is not null;
create index task_by_assignee on task (assignee, open, due_order) where assignee is not null;
alter table task drop constraint task_source, drop constraint task_series;
create unique index task_source on task (source, source_id) where source_id is not null;
create unique index task_series on task (series_id, original_due_date) where series_id is not null;
