-- Cảnh báo sớm. Everything here is worked out anew from tasks and their history; nothing else depends on it.

-- Tasks that are at risk of being late, with the signs that say so; written anew every hour.
create table task_risk (
    task_id uuid primary key references task (id),
    points integer not null,
    not_accepted boolean not null,
    silent boolean not null,
    obstacle boolean not null,
    late_before integer,
    finished_before integer,
    usual_days integer,
    usual_of integer
);

-- What the calendar and the regulation profile of a day say about the signs, so that they can be asked for any day of the last year.
create table risk_day (
    on_day date primary key,
    due date not null,
    due_month date not null,
    known date not null,
    until_at timestamp(6) with time zone not null,
    accept_before timestamp(6) with time zone not null,
    accept_before_urgent timestamp(6) with time zone not null,
    silent_before timestamp(6) with time zone not null,
    minimum integer not null,
    late_percent integer not null,
    threshold integer not null,
    points_accept integer not null,
    points_silent integer not null,
    points_obstacle integer not null,
    points_late integer not null,
    points_short integer not null,
    constraint risk_day_due unique (due)
);

-- How the tasks of a unit in a field of work came out in the year before the first of a month.
create table risk_past (
    as_of date not null,
    unit uuid not null,
    field varchar(30) not null,
    finished integer not null,
    late integer not null,
    done integer not null,
    usual_days integer,
    primary key (as_of, unit, field)
);

-- How long tasks of a field of work took in that year, for units with too few of their own.
create table risk_usual (
    as_of date not null,
    field varchar(30) not null,
    done integer not null,
    usual_days integer,
    primary key (as_of, field)
);

-- Of the deadlines of a month: how many were missed, how many had been warned of in time, how many both.
create table risk_outcome (
    due_month date primary key,
    examined bigint not null,
    late bigint not null,
    flagged bigint not null,
    flagged_late bigint not null
);

create table risk_run (
    id integer primary key,
    marked_at timestamp(6) with time zone not null,
    looked_back_on date
);
