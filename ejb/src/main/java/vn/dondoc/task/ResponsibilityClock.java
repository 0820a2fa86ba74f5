package vn.dondoc.task;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.kernel.Zones;

/**
 * Splits the days of a task among those with whom it lay, out of its history alone. A day belongs to the one who had the
 * task when it began, so that no day is counted twice and the parts make up the whole.
 */
final class ResponsibilityClock {
    /** The calendar goes no further back. */
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

    private final WorkingCalendar calendar;

    ResponsibilityClock(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /** The facts that matter here as they were from an instant on. */
    record Moment(
            Instant at,
            TaskState state,
            @Nullable UUID leadUnit,
            boolean asking,
            @Nullable LocalDate due) {
        @Nullable
        Having having() {
            return switch (state) {
                case DRAFT -> new Having(Holder.OFFICE_ENTRY, null);
                case ISSUED, RECEIVED, IN_PROGRESS ->
                    asking ? new Having(Holder.LEADER, null) : new Having(Holder.LEAD, leadUnit);
                case RETURN_REQUESTED -> new Having(Holder.OFFICE_RETURN, null);
                case REPORTED -> new Having(Holder.OFFICE_CONFIRMATION, null);
                case SUSPENDED -> new Having(Holder.NOBODY, null);
                case CONFIRMED, WITHDRAWN, SUPERSEDED -> null;
            };
        }
    }

    /** Who has it; the unit is named for {@link Holder#LEAD} only. */
    record Having(Holder holder, @Nullable UUID unit) {}

    /** Days of one of them. */
    record Days(int days, int workingDays, int lateDays, int lateWorkingDays) {
        Days plus(Days other) {
            return new Days(
                    days + other.days,
                    workingDays + other.workingDays,
                    lateDays + other.lateDays,
                    lateWorkingDays + other.lateWorkingDays);
        }
    }

    /** What the clock shows: from the day of the document, which is not counted, to the last day. */
    record Reading(
            LocalDate from,
            LocalDate to,
            boolean running,
            @Nullable LocalDate due,
            Map<Having, Days> shares) {
        Days sum() {
            return shares.values().stream().reduce(new Days(0, 0, 0, 0), Days::plus);
        }
    }

    private record Span(Having having, LocalDate after, LocalDate upTo) {}

    /** The moments of a history, whose entries come in their order. */
    static List<Moment> moments(List<TaskEvent> history) {
        List<Moment> moments = new ArrayList<>();
        Map<String, @Nullable String> facts = new LinkedHashMap<>();
        for (TaskEvent event : history) {
            event.details().changes().forEach((name, pair) -> facts.put(name, pair.get(1)));
            String lead = facts.get("leadUnit");
            String due = facts.get("dueDate");
            moments.add(new Moment(
                    event.at(),
                    TaskState.valueOf(facts.getOrDefault("state", TaskState.DRAFT.name())),
                    lead == null ? null : UUID.fromString(lead),
                    facts.get("extensionPending") != null,
                    due == null ? null : LocalDate.parse(due)));
        }
        return moments;
    }

    /**
     * Reads the clock.
     *
     * @param issued day of the document
     * @param moments in the order of the history
     * @param today the last day of a task that has not ended
     */
    Reading read(LocalDate issued, List<Moment> moments, LocalDate today) {
        LocalDate begin = issued.isBefore(FIRST) ? FIRST : issued;
        if (!moments.isEmpty() && Zones.day(moments.get(0).at()).isBefore(begin)) {
            begin = Zones.day(moments.get(0).at());
        }
        List<Span> spans = new ArrayList<>();
        Having having = new Having(Holder.OFFICE_ENTRY, null);
        LocalDate reached = begin;
        for (Moment moment : moments) {
            Having next = moment.having();
            if (having == null && next == null) {
                continue; // something was said after the end
            }
            LocalDate day = later(Zones.day(moment.at()), reached);
            spans.add(new Span(having == null ? new Having(Holder.NOBODY, null) : having, reached, day));
            having = next;
            reached = day;
        }
        if (having != null) {
            LocalDate day = later(today, reached);
            spans.add(new Span(having, reached, day));
            reached = day;
        }
        LocalDate due =
                moments.isEmpty() ? null : moments.get(moments.size() - 1).due();
        Map<Having, Days> shares = new LinkedHashMap<>();
        spans.stream()
                .filter(span -> span.upTo().isAfter(span.after()))
                .forEach(span -> shares.merge(span.having(), days(span, due), Days::plus));
        return new Reading(begin, reached, having != null, due, shares);
    }

    private Days days(Span span, @Nullable LocalDate due) {
        LocalDate late = due == null ? span.upTo() : earlier(later(span.after(), due), span.upTo());
        return new Days(
                Math.toIntExact(ChronoUnit.DAYS.between(span.after(), span.upTo())),
                calendar.workingDaysBetween(span.after(), span.upTo()),
                Math.toIntExact(ChronoUnit.DAYS.between(late, span.upTo())),
                calendar.workingDaysBetween(late, span.upTo()));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
