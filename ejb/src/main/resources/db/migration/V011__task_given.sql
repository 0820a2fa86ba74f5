-- When a task was given for the first time: a transfer issues it anew, but a period counts what was given in it.
alter table task add column given_at timestamp(6) with time zone;
update task set given_at = issued_at;
