-- What was prepared and what was released cannot be changed or deleted, whoever asks.
create trigger publication_append_only before update or delete on publication
    for each row execute function refuse_change();
create trigger publication_release_append_only before update or delete on publication_release
    for each row execute function refuse_change();
