-- Only what is still to be told, waits or is unanswered is ever looked for: what is done with leaves the index.
drop index reminder_pending, extension_request_by_state, urging_by_reply;
create index reminder_pending on reminder (seq) where state = 'PENDING';
create index extension_request_pending on extension_request (requested_at) where state = 'PENDING';
create index urging_unanswered on urging (reply_by) where answered_at is null;
create index task_not_accepted on task (issued_at) where state = 'ISSUED';
create index task_not_confirmed on task (reported_at) where state = 'REPORTED';
-- Found rows are told within minutes; the room of both versions is used again soon.
alter table reminder set (fillfactor = 90);
