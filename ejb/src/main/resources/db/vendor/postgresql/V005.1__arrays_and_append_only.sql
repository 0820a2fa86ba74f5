create index task_by_coordination on task using gin (coordinating_units);

-- The history cannot be changed or deleted, whoever asks.
create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'the history is append-only';
end $$;
create trigger task_event_append_only before update or delete on task_event
    for each row execute function refuse_change();
create trigger directive_event_append_only before update or delete on directive_event
    for each row execute function refuse_change();
