package vn.dondoc.warning;

/** The statements of the early warning; both databases take them as they stand. Days are counted as days since 1970. */
final class RiskTexts {
    /** The cast matters: with a parameter of unknown type the embedded database reckons in decimals of a thousand digits. */
    private static final String GIVEN_DAY = "floor((extract(epoch from t.given_at) + cast(:zone as integer)) / 86400)";

    /** Finished in the year before, or fallen overdue in it and still open. */
    private static final String ENDED = ".lead_unit is not null and n.given_at is not null"
            + " and (f.standing = 'DONE' and f.done_on >= :yearBefore and f.due_date is not null"
            + " or f.standing = 'OPEN' and f.due_date < :asOf and f.due_date >= :yearBefore)";

    private static final String FACTS = "select f.standing, f.lead_unit, f.due_date, f.done_on, n.given_at,"
            + " coalesce(d.field, '') as field from ";

    /** How tasks counted at the end of the day before {@code :asOf}, as reports count them; each half begins where it can. */
    private static final String THEN =
            "(" + FACTS + "task f join task n on n.id = f.id join directive d on d.id = n.directive_id"
                    + " where f.standing_since <= :then and f.is_parent = false and f" + ENDED + " union all " + FACTS
                    + "past_standing f join task n on n.id = f.task_id join directive d on d.id = n.directive_id"
                    + " where f.from_at <= :then and f.to_at > :then and f" + ENDED + ") t";

    private static final String USUAL = "percentile_disc(0.5) within group (order by case when t.standing = 'DONE' then"
            + " cast(floor(extract(epoch from t.done_on) / 86400) - " + GIVEN_DAY + " as integer) end)";

    static final String PAST = "insert into risk_past (as_of, unit, field, finished, late, done, usual_days)"
            + " select cast(:asOf as date), t.lead_unit, t.field, count(*),"
            + " sum(case when t.standing = 'OPEN' or t.done_on > t.due_date then 1 else 0 end),"
            + " sum(case when t.standing = 'DONE' then 1 else 0 end), " + USUAL + " from " + THEN
            + " group by t.lead_unit, t.field";

    static final String USUAL_OF_FIELD = "insert into risk_usual (as_of, field, done, usual_days)"
            + " select cast(:asOf as date), t.field, sum(case when t.standing = 'DONE' then 1 else 0 end), " + USUAL
            + " from " + THEN + " group by t.field";

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

    private static final String WARNED = "x.p1 + x.p2 + x.p3 + x.p4 + x.p5 >= x.threshold";

    private static final String EACH = "select x.due_month, count(*), sum(x.missed), sum(case when " + WARNED
            + " then 1 else 0 end), sum(case when x.missed = 1 and " + WARNED
            + " then 1 else 0 end) from (select p.due_month,"
            + " case when t.standing = 'DONE' and t.done_on <= p.due then 0 else 1 end as missed, " + SIGNS + " from ";

    private static final String THAT_DAY = " join risk_day p on p.due = f.due_date" + KNOWN
            + " where p.due < :today and f.standing = 'OPEN' and t.standing in ('OPEN', 'DONE') and "
            + lastOf("'COMPLETION_REPORTED'") + " <= "
            + lastOf("'ISSUED', 'TRANSFERRED', 'RETURN_RESOLVED', 'REJECTED'");

    /**
     * Every deadline of the last year that is in force still and was on its day to look at: whether the same signs would have
     * warned then, and whether it was missed; a line a month. What was reported then was out of the unit's hands; what was
     * withdrawn, suspended or superseded since has no outcome.
     */
    static final String LOOK_BACK = EACH + "task f join task t on t.id = f.id" + THAT_DAY
            + " and f.is_parent = false and f.standing_since <= p.until_at) x group by x.due_month";

    /** As {@link #LOOK_BACK}, for tasks that counted otherwise then than they do now. */
    static final String LOOK_BACK_ON_PAST = EACH + "past_standing f join task t on t.id = f.task_id" + THAT_DAY
            + " and f.from_at <= p.until_at and f.to_at > p.until_at) x group by x.due_month";

    private RiskTexts() {}
}
