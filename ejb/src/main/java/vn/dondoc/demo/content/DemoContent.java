package vn.dondoc.demo.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.organisation.UnitKind;

/**
 * Everything that happened in the demo until a day: directives of the eighteen months before it with their tasks and what
 * came of them. The same for the same day every time.
 */
public final class DemoContent {
    private static final int MONTHS = 18;
    /** So many of the directives are of the last working days. */
    private static final int RECENT = 95;

    private static final int RECENT_DAYS = 45;
    private static final long SEED = 42;
    private static final String FOR_ALL = "chi-dao-chung";

    private DemoContent() {}

    /** The plan as of the morning of that day, oldest directive first. */
    public static List<PlannedDirective> until(LocalDate today) {
        List<Theme> themes = new ArrayList<>(Themes.withShare());
        Collections.shuffle(themes, new Random(SEED));
        List<LocalDate> days = days(today, themes.size());
        DirectivePlanner planner = new DirectivePlanner(today);
        List<ForAll> forAll = forAll(today);
        int next = 0;
        for (int i = 0; i < days.size(); i++) {
            while (next < forAll.size() && forAll.get(next).day().isBefore(days.get(i))) {
                forAll.get(next++).add(planner);
            }
            planner.add(themes.get(i), days.get(i));
        }
        forAll.subList(next, forAll.size()).forEach(rest -> rest.add(planner));
        return planner.planned();
    }

    private static List<LocalDate> days(LocalDate today, int count) {
        WorkingCalendar calendar = WorkTime.calendar();
        int all = calendar.workingDaysBetween(today.minusMonths(MONTHS), today.minusDays(1));
        Dice dice = new Dice(SEED);
        List<LocalDate> days = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int back = i < RECENT ? dice.between(1, RECENT_DAYS) : dice.between(RECENT_DAYS, all);
            days.add(calendar.plusWorkingDays(today, -back));
        }
        Collections.sort(days);
        return days;
    }

    /** A directive to every unit of the province, which leaves each of them something to do. */
    private record ForAll(LocalDate day, LocalDate due, boolean untouched) {
        void add(DirectivePlanner planner) {
            List<String> others = DemoUnits.all().stream()
                    .map(DemoUnit::code)
                    .filter(code -> !DemoUnits.isDistrict(code))
                    .toList();
            List<List<String>> groups = List.of(others, DemoUnits.codesOf(UnitKind.DISTRICT));
            planner.addForAll(Themes.named(FOR_ALL), day, groups, due, untouched);
        }
    }

    private static List<ForAll> forAll(LocalDate today) {
        WorkingCalendar calendar = WorkTime.calendar();
        LocalDate present = calendar.nextWorkingDay(today);
        return List.of(
                new ForAll(calendar.plusWorkingDays(today, -34), calendar.plusWorkingDays(present, -7), false),
                new ForAll(calendar.plusWorkingDays(today, -17), calendar.plusWorkingDays(present, 2), false),
                new ForAll(calendar.plusWorkingDays(today, -1), calendar.plusWorkingDays(present, 12), true));
    }
}
