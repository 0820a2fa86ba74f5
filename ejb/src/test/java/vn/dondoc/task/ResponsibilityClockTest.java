package vn.dondoc.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.kernel.Zones;
import vn.dondoc.task.ResponsibilityClock.Days;
import vn.dondoc.task.ResponsibilityClock.Having;
import vn.dondoc.task.ResponsibilityClock.Moment;
import vn.dondoc.task.ResponsibilityClock.Reading;

/**
 * With whom the days of a task lay, counted by hand. All days are of 2026; in February 7–8, 14–15 and 21–22 are weekends, 16 to
 * 20 is Tết.
 */
class ResponsibilityClockTest {
    private static final WorkingCalendar CALENDAR = WorkingCalendar.ofTheLaw();
    private static final Map<String, UUID> UNITS = Map.of("snv", new UUID(1, 1), "stc", new UUID(1, 2));

    /**
     * What happened; day of the document; the history, each moment with its day, state, unit and {@code ask} while a request
     * waits; the deadline; today; then each share as days/working days/late days/late working days.
     */
    private static final String TABLE = """
            given the day after the document   | 02-02 | 02-03 ISSUED snv                                                        | -     | 02-06 | OFFICE_ENTRY 1/1/0/0, snv 3/3/0/0
            over a weekend, late, confirmed    | 02-05 | 02-05 ISSUED snv; 02-09 REPORTED snv; 02-10 CONFIRMED snv               | 02-06 | 02-20 | snv 4/2/3/1, OFFICE_CONFIRMATION 1/1/1/1
            over Tết                           | 02-13 | 02-13 ISSUED snv                                                        | -     | 02-23 | snv 10/1/0/0
            late over Tết                      | 02-10 | 02-10 ISSUED snv                                                        | 02-13 | 02-24 | snv 14/5/11/2
            return asked for and not granted   | 02-02 | 02-02 ISSUED snv; 02-03 RETURN_REQUESTED snv; 02-05 RECEIVED snv        | -     | 02-06 | snv 2/2/0/0, OFFICE_RETURN 2/2/0/0
            moved to another unit when late    | 02-02 | 02-02 ISSUED snv; 02-09 ISSUED stc; 02-11 REPORTED stc; 02-12 CONFIRMED stc | 02-06 | 02-20 | snv 7/5/3/1, stc 2/2/2/2, OFFICE_CONFIRMATION 1/1/1/1
            the leader takes his time          | 02-02 | 02-02 ISSUED snv; 02-04 IN_PROGRESS snv ask; 02-10 IN_PROGRESS snv     | 02-27 | 02-12 | snv 4/4/0/0, LEADER 6/4/0/0
            the request runs out               | 02-02 | 02-02 ISSUED snv; 02-04 IN_PROGRESS snv ask; 02-07 IN_PROGRESS snv     | 02-06 | 02-10 | snv 5/4/3/2, LEADER 3/2/1/0
            sent back once                     | 02-02 | 02-02 ISSUED snv; 02-05 REPORTED snv; 02-09 IN_PROGRESS snv; 02-11 REPORTED snv; 02-13 CONFIRMED snv | 02-10 | 02-20 | snv 5/5/1/1, OFFICE_CONFIRMATION 6/4/2/2
            suspended for some days            | 02-02 | 02-02 ISSUED snv; 02-04 SUSPENDED snv; 02-09 IN_PROGRESS snv           | -     | 02-10 | snv 3/3/0/0, NOBODY 5/3/0/0
            withdrawn                          | 02-02 | 02-03 ISSUED snv; 02-05 WITHDRAWN snv                                   | -     | 02-20 | OFFICE_ENTRY 1/1/0/0, snv 2/2/0/0
            long a draft                       | 02-02 | 02-02 DRAFT snv; 02-06 ISSUED snv                                       | -     | 02-06 | OFFICE_ENTRY 4/4/0/0
            a comment after the end            | 02-05 | 02-05 ISSUED snv; 02-09 REPORTED snv; 02-10 CONFIRMED snv; 02-12 CONFIRMED snv | 02-06 | 02-20 | snv 4/2/3/1, OFFICE_CONFIRMATION 1/1/1/1
            taken up again after its end       | 02-02 | 02-02 ISSUED snv; 02-03 REPORTED snv; 02-04 CONFIRMED snv; 02-06 IN_PROGRESS snv | -     | 02-09 | snv 4/2/0/0, OFFICE_CONFIRMATION 1/1/0/0, NOBODY 2/2/0/0
            not entered yet                    | 02-02 |                                                                         | -     | 02-04 | OFFICE_ENTRY 2/2/0/0
            given before the document was signed | 02-05 | 02-03 ISSUED snv                                                     | -     | 02-06 | snv 3/3/0/0
            reported while a request waits     | 02-02 | 02-02 ISSUED snv; 02-03 IN_PROGRESS snv ask; 02-04 REPORTED snv ask; 02-06 CONFIRMED snv | - | 02-09 | snv 1/1/0/0, LEADER 1/1/0/0, OFFICE_CONFIRMATION 2/2/0/0
            all on one day                     | 02-02 | 02-02 ISSUED snv; 02-02 REPORTED snv; 02-02 CONFIRMED snv               | 02-02 | 02-09 |
            """;

    static Stream<Arguments> histories() {
        return TABLE.lines()
                .map(line -> line.split("\\|", -1))
                .map(cell -> Arguments.of(
                        (Object[]) Arrays.stream(cell).map(String::strip).toArray(String[]::new)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("histories")
    void the_days_are_split_as_by_hand(
            String what, String document, String history, String due, String today, String shares) {
        LocalDate deadline = due.equals("-") ? null : day(due);
        Reading reading = new ResponsibilityClock(CALENDAR).read(day(document), moments(history, deadline), day(today));

        assertThat(shown(reading)).as(what).isEqualTo(shares);
        addsUp(reading);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse("2026-" + text);
    }

    private static List<Moment> moments(String text, LocalDate due) {
        return Arrays.stream(text.split(";"))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .map(each -> each.split(" "))
                .map(word -> new Moment(
                        day(word[0]).atTime(10, 0).atZone(Zones.VIETNAM).toInstant(),
                        TaskState.valueOf(word[1]),
                        UNITS.get(word[2]),
                        word.length > 3,
                        due))
                .toList();
    }

    private static String shown(Reading reading) {
        return reading.shares().entrySet().stream()
                .sorted(Map.Entry.comparingByKey((one, other) -> order(one) - order(other)))
                .map(entry -> name(entry.getKey()) + " " + numbers(entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static int order(Having having) {
        return having.holder().ordinal() * 10 + (UNITS.get("stc").equals(having.unit()) ? 1 : 0);
    }

    private static String name(Having having) {
        return UNITS.entrySet().stream()
                .filter(unit -> unit.getValue().equals(having.unit()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(having.holder().name());
    }

    private static String numbers(Days days) {
        return days.days() + "/" + days.workingDays() + "/" + days.lateDays() + "/" + days.lateWorkingDays();
    }

    private static void addsUp(Reading reading) {
        Days sum = reading.sum();
        LocalDate due = reading.due() == null ? reading.to() : reading.due();
        LocalDate late = due.isBefore(reading.from()) ? reading.from() : due;
        assertThat(sum.days()).isEqualTo((int) ChronoUnit.DAYS.between(reading.from(), reading.to()));
        assertThat(sum.workingDays()).isEqualTo(CALENDAR.workingDaysBetween(reading.from(), reading.to()));
        assertThat(sum.lateDays()).isEqualTo(Math.max(0, (int) ChronoUnit.DAYS.between(late, reading.to())));
        reading.shares().values().forEach(days -> {
            assertThat(days.workingDays()).isLessThanOrEqualTo(days.days());
            assertThat(days.lateDays()).isLessThanOrEqualTo(days.days());
            assertThat(days.lateWorkingDays()).isLessThanOrEqualTo(Math.min(days.workingDays(), days.lateDays()));
        });
    }

    @Test
    void whatever_happens_the_parts_make_up_the_whole() {
        Random chance = new Random(11);
        TaskState[] states = TaskState.values();
        for (int i = 0; i < 2000; i++) {
            LocalDate document = LocalDate.of(2026, 1, 1).plusDays(chance.nextInt(60));
            LocalDate due = chance.nextInt(5) == 0 ? null : document.plusDays(chance.nextInt(90));
            List<Moment> moments = new ArrayList<>();
            LocalDate day = document.plusDays(chance.nextInt(4) - 1L);
            for (int n = chance.nextInt(12); n > 0; n--) {
                day = day.plusDays(chance.nextInt(9));
                moments.add(new Moment(
                        day.atTime(chance.nextInt(24), 0).atZone(Zones.VIETNAM).toInstant(),
                        states[chance.nextInt(states.length)],
                        chance.nextBoolean() ? UNITS.get("snv") : UNITS.get("stc"),
                        chance.nextInt(4) == 0,
                        due));
            }
            addsUp(new ResponsibilityClock(CALENDAR).read(document, moments, day.plusDays(chance.nextInt(20))));
        }
    }

    @Test
    void of_a_real_task_it_is_told_by_its_history_and_added_up() {
        TaskFixture world = new TaskFixture();
        UUID task = world.taskIn(TaskState.CONFIRMED);
        world.taskIn(TaskState.IN_PROGRESS, "stc");
        world.wait(java.time.Duration.ofDays(3)).as("chuyenvien");
        Responsibilities hands = world.bean(Responsibilities.class);

        Responsibility one = hands.of(task);
        assertThat(one.running()).isFalse();
        assertThat(one.shares()).singleElement().satisfies(share -> {
            assertThat(share.holder()).isEqualTo(Holder.OFFICE_ENTRY);
            assertThat(share.days()).isEqualTo(1);
        });
        Responsibilities.Sum sum = hands.sum(null, TaskFixture.ISSUED, TaskFixture.DUE);
        assertThat(sum.tasks()).isEqualTo(2);
        assertThat(sum.complete()).isTrue();
        assertThat(sum.shares())
                .extracting(share -> share.holder() + " " + share.days())
                .containsExactlyInAnyOrder("OFFICE_ENTRY 2", "LEAD 3");
        assertThat(hands.sum(world.unit("stc"), TaskFixture.ISSUED, TaskFixture.DUE)
                        .tasks())
                .isEqualTo(1);
    }
}
