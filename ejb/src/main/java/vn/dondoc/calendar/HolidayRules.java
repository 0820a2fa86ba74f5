package vn.dondoc.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The public holidays of a year as the law gives them (Bộ luật Lao động 2019, Điều 111 khoản 3 and Điều 112 khoản 1), to
 * be proposed, edited and then kept.
 *
 * <p>The law leaves two things to the Prime Minister's yearly decision (Điều 112 khoản 3), for which the commonest choice
 * is proposed: Tết is the last day of the old lunar year and the first four of the new; the second day of Quốc khánh is
 * the neighbour of 2 September that makes the longer break. Swapped working days are announced and cannot be foreseen.
 * Earlier years follow the law of their time: four days of Tết before 2014, no Giỗ Tổ before 2007, one day of Quốc khánh
 * before 2021.
 */
public final class HolidayRules {
    private static final int HUNG_KINGS_SINCE = 2007;
    private static final int FIVE_DAYS_OF_TET_SINCE = 2014;
    private static final int TWO_NATIONAL_DAYS_SINCE = 2021;

    private HolidayRules() {}

    /** Every day off of the year by the law, in order, with the days given for holidays that fall on a weekend. */
    public static List<CalendarDay> proposeFor(int year) {
        Map<LocalDate, String> named = new TreeMap<>();
        named.put(LocalDate.of(year, 1, 1), "Tết Dương lịch");
        LocalDate tet = LunarCalendar.newYear(year);
        int daysOfTet = year >= FIVE_DAYS_OF_TET_SINCE ? 5 : 4;
        for (int i = -1; i < daysOfTet - 1; i++) {
            named.put(tet.plusDays(i), "Tết Âm lịch");
        }
        if (year >= HUNG_KINGS_SINCE) {
            named.putIfAbsent(LunarCalendar.hungKings(year), "Giỗ Tổ Hùng Vương");
        }
        named.putIfAbsent(LocalDate.of(year, Month.APRIL, 30), "Ngày Chiến thắng");
        named.put(LocalDate.of(year, Month.MAY, 1), "Ngày Quốc tế lao động");
        LocalDate national = LocalDate.of(year, Month.SEPTEMBER, 2);
        named.put(national, "Quốc khánh");
        if (year >= TWO_NATIONAL_DAYS_SINCE) {
            named.put(neighbour(national), "Quốc khánh");
        }
        return withSubstitutes(named);
    }

    /** The day before or after: whichever joins the weekend, and the one before in the middle of the week. */
    private static LocalDate neighbour(LocalDate national) {
        DayOfWeek weekday = national.getDayOfWeek();
        boolean after = weekday == DayOfWeek.MONDAY || weekday == DayOfWeek.THURSDAY || weekday == DayOfWeek.SUNDAY;
        return after ? national.plusDays(1) : national.minusDays(1);
    }

    /** Điều 111 khoản 3: for a holiday on a weekly day off, the next working day is off. */
    private static List<CalendarDay> withSubstitutes(Map<LocalDate, String> named) {
        Map<LocalDate, String> all = new TreeMap<>(named);
        List<LocalDate> onWeekend =
                named.keySet().stream().filter(HolidayRules::isWeekend).toList();
        for (LocalDate lost : onWeekend) {
            LocalDate given = lost.plusDays(1);
            while (isWeekend(given) || all.containsKey(given)) {
                given = given.plusDays(1);
            }
            all.put(given, "Nghỉ bù " + named.get(lost));
        }
        List<CalendarDay> days = new ArrayList<>();
        all.forEach((day, name) -> days.add(CalendarDay.off(day, name)));
        return days;
    }

    /** Ngày nghỉ hằng tuần: Saturday or Sunday. */
    public static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
