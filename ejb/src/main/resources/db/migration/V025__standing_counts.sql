-- How many tasks count how: each row says so many more or fewer, and their sums are the numbers of the present. Only ever
-- added to by acts, so that no act waits for another; a timer puts many rows together into few.
create table standing_count (
    id uuid primary key,
    lead_unit uuid not null,
    kind varchar(10) not null,
    due_order date not null,
    n integer not null
);

insert into standing_count (id, lead_unit, kind, due_order, n)
select cast(min(cast(id as varchar(36))) as uuid), lead_unit, kind, due_order, count(*)
from (select id, lead_unit,
        case when standing = 'OPEN' then 'OPEN' when done_on > due_date then 'LATE' else 'ON_TIME' end as kind,
        case when standing = 'OPEN' then due_order else date '9999-12-31' end as due_order
    from task where standing in ('OPEN', 'DONE')) counted
group by lead_unit, kind, due_order;
