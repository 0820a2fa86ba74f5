-- What stands in the files, read in the background so that it is found. By content: the same file is read once, whatever it belongs to.
create table attachment_text (
    sha256 varchar(64) primary key,
    state varchar(20) not null,
    trouble varchar(20),
    way varchar(10) not null,
    characters integer not null,
    content text,
    attempts integer not null,
    asked_at timestamp(6) with time zone not null,
    leased_until timestamp(6) with time zone,
    -- set with the text and taken away when all that the file belongs to is in the index
    to_index uuid
);
create index attachment_text_by_state on attachment_text (state, way, asked_at);
create index attachment_text_to_index on attachment_text (to_index);

insert into attachment_text (sha256, state, way, characters, attempts, asked_at)
    select sha256, 'WAITING', 'TEXT', 0, 0, max(uploaded_at) from attachment group by sha256;
