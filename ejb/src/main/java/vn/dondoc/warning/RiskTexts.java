package vn.dondoc.warning;

/** The statements of the early warning; both databases take them as they stand. Days are counted as days since 1970. */
final class RiskTexts {
    private static final String GIVEN_DAY = "floor((extract(epoch from t.given_at) + :zone) / 86400)";

    /** How tasks counted at the end of the day before {@code :asOf}, as reports count them. */
    private static final String THEN = "(select n.id, n.standing, n.lead_unit, n.due_date, n.done_on from task n"
            + " where n.standing_since <= :then and n.is_parent = false union all"
            + " select o.task_id, o.standing, o.lead_unit, o.due_date, o.done_on from past_standing o"
            + " where o.from_at <= :then and o.to_at > :then) f"
            + " join task t on t.id = f.id join directive d on d.id = t.directive_id";

    private static final String USUAL = "percentile_disc(0.5) within group (order by case when f.standing = 'DONE' then"
            + " cast(floor(extract(epoch from f.done_on) / 86400) - " + GIVEN_DAY + " as integer) end)";

    /** Finished in the year before, or fallen overdue in it and still open. */
    private static final String ENDED =
            " where f.lead_unit is not null and f.due_date is not null and t.given_at is not null"
                    + " and (f.standing = 'DONE' and f.done_on >= :yearBefore"
                    + " or f.standing = 'OPEN' and f.due_date < :asOf and f.due_date >= :yearBefore)";

    static final String PAST = "insert into risk_past (as_of, unit, field, finished, late, done, usual_days)"
            + " select cast(:asOf as date), f.lead_unit, coalesce(d.field, ''), count(*),"
            + " sum(case when f.standing = 'OPEN' or f.done_on > f.due_date then 1 else 0 end),"
            + " sum(case when f.standing = 'DONE' then 1 else 0 end), " + USUAL + " from " + THEN + ENDED
            + " group by f.lead_unit, coalesce(d.field, '')";

    static final String USUAL_OF_FIELD = "insert into risk_usual (as_of, field, done, usual_days)"
            + " select cast(:asOf as date), coalesce(d.field, ''), sum(case when f.standing = 'DONE' then 1 else 0 end), "
            + USUAL + " from " + THEN + ENDED + " group by coalesce(d.field, '')";

    /** The unit's own where it has enough, else those of all units in the field. */
    private static final String USUAL_DAYS =
            "case when u.done >= p.minimum then u.usual_days" + " when v.done >= p.minimum then v.usual_days end";

    private static final String USUAL_OF =
            "case when u.done >= p.minimum then u.done when v.done >= p.minimum then v.done end";

    /** Every sign of a task {@code t} with deadline {@code f.due_date} on the day {@code p}, as points. */
    private static final String SIGNS = "case when t.issued_at < case when d.urgency = 'NORMAL' then p.accept_before"
            + " else p.accept_before_urgent end and (t.accepted_at is null or t.accepted_at > p.until_at)"
            + " then p.points_accept else 0 end as p1,"
            + " case when coalesce((select max(e.at) from task_event e where e.task_id = t.id"
            + " and e.type in ('PROGRESS_REPORTED', 'COMPLETION_REPORTED') and e.at >= t.issued_at and e.at <= p.until_at),"
            + " t.issued_at) < p.silent_before then p.points_silent else 0 end as p2,"
            + " case when exists (select 1 from task_event e where e.task_id = t.id and e.seq = (select max(o.seq)"
            + " from task_event o where o.task_id = t.id and o.type = 'PROGRESS_REPORTED' and o.at >= t.issued_at"
            + " and o.at <= p.until_at) and e.details like '%\"obstacles\":%') then p.points_obstacle else 0 end as p3,"
            + " case when u.finished >= p.minimum and u.late * 100 >= p.late_percent * u.finished"
            + " then p.points_late else 0 end as p4,"
            + " case when floor(extract(epoch from f.due_date) / 86400) - " + GIVEN_DAY + " < " + USUAL_DAYS
            + " then p.points_short else 0 end as p5,"
            + " u.late as late_before, u.finished as finished_before, " + USUAL_DAYS + " as usual_days, " + USUAL_OF
            + " as usual_of, p.threshold as threshold";

    private static final String KNOWN = " join directive d on d.id = t.directive_id"
            + " left join risk_past u on u.as_of = p.known and u.unit = f.lead_unit and u.field = coalesce(d.field, '')"
            + " left join risk_usual v on v.as_of = p.known and v.field = coalesce(d.field, '')";

    /** Marks what is open today and not due yet. */
    static final String MARK = "insert into task_risk (task_id, points, not_accepted, silent, obstacle, late_before,"
            + " finished_before, usual_days, usual_of) select x.id, x.p1 + x.p2 + x.p3 + x.p4 + x.p5, x.p1 > 0, x.p2 > 0,"
            + " x.p3 > 0, case when x.p4 > 0 then x.late_before end, case when x.p4 > 0 then x.finished_before end,"
            + " case when x.p5 > 0 then x.usual_days end, case when x.p5 > 0 then x.usual_of end from (select t.id, "
            + SIGNS + " from task t join task f on f.id = t.id join risk_day p on p.on_day = :today" + KNOWN
            + " where t.standing = 'OPEN' and t.is_parent = false and t.state <> 'REPORTED' and t.due_date >= :today) x"
            + " where x.p1 + x.p2 + x.p3 + x.p4 + x.p5 >= x.threshold";

    private static String lastOf(String types) {
        return "coalesce((select max(e.seq) from task_event e where e.task_id = t.id and e.type in (" + types
                + ") and e.at <= p.until_at), 0)";
    }

    /**
     * Every deadline of the last year that was in force on its day to look at: whether the same signs would have warned
     * then, and whether it was missed. What was reported then was out of the unit's hands; what was withdrawn, suspended or
     * superseded since has no outcome.
     */
    static final String LOOK_BACK = "insert into risk_outcome (due_month, examined, late, flagged, flagged_late)"
            + " select x.due_month, count(*), sum(x.missed), sum(x.warned), sum(x.missed * x.warned) from (select s.due_month, s.missed,"
            + " case when s.p1 + s.p2 + s.p3 + s.p4 + s.p5 >= s.threshold then 1 else 0 end as warned"
            + " from (select p.due_month, case when t.standing = 'DONE' and t.done_on <= p.due then 0 else 1 end as missed, "
            + SIGNS + " from risk_day p join (select n.id, n.lead_unit, n.due_date, n.standing_since as from_at,"
            + " cast(null as timestamp with time zone) as to_at from task n where n.standing = 'OPEN'"
            + " and n.is_parent = false union all select o.task_id, o.lead_unit, o.due_date, o.from_at, o.to_at"
            + " from past_standing o where o.standing = 'OPEN') f on f.due_date = p.due"
            + " join task t on t.id = f.id" + KNOWN + " where p.due < :today and f.from_at <= p.until_at"
            + " and (f.to_at is null or f.to_at > p.until_at) and t.standing in ('OPEN', 'DONE') and "
            + lastOf("'COMPLETION_REPORTED'") + " <= "
            + lastOf("'ISSUED', 'TRANSFERRED', 'RETURN_RESOLVED', 'REJECTED'")
            + ") s) x group by x.due_month";

    private RiskTexts() {}
}
