-- Many ids of one source are looked up at once. With the id first the planner has only one way into the index; with the
-- source first it walks through everything that the source ever sent as long as the table has not been analysed.
alter table import_identity drop constraint import_identity_pkey, add primary key (source_id, kind, source);
