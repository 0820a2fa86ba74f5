-- Papers made here: their files, and the Word templates that replace the built-in ones. The newest row of a form holds; one without a
-- file goes back to the built-in template.
alter table attachment add column paper_id uuid;
create index attachment_by_paper on attachment (paper_id);

create table paper_template (
    id uuid primary key,
    form varchar(40) not null,
    file_id uuid references attachment (id),
    changed_by uuid not null,
    changed_at timestamp(6) with time zone not null
);
create index paper_template_by_form on paper_template (form, id);
