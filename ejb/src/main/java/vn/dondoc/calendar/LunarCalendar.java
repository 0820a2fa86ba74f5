package vn.dondoc.calendar;

import java.time.LocalDate;
import java.time.temporal.JulianFields;

/**
 * Âm lịch: the Vietnamese lunisolar calendar, reckoned on the meridian 105° E (UTC+7).
 *
 * <p>A month begins on the day of the new moon; the month that holds the winter solstice is the eleventh; a year of
 * thirteen months has its leap month where the sun enters no new major term. New moon and solar longitude follow the
 * truncated series of J. Meeus, <i>Astronomical Algorithms</i>; they are good to a few minutes between 1900 and 2100. The
 * Chinese calendar reckons on 120° E, which is why Tết differs from it in 2007, 2030 and 2053, among others.
 */
public final class LunarCalendar {
    private static final int UTC_OFFSET_HOURS = 7;
    private static final double SYNODIC_MONTH = 29.530588853;
    /** Julian day of the new moon from which moons are numbered (1 January 1900). */
    private static final double FIRST_NEW_MOON = 2415021.076998695;

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private LunarCalendar() {}

    /** Tết Nguyên đán: the first day of the first month of the lunar year that begins in the solar year. */
    public static LocalDate newYear(int solarYear) {
        return solar(solarYear, 1, 1);
    }

    /** Giỗ Tổ Hùng Vương: the tenth day of the third month. */
    public static LocalDate hungKings(int solarYear) {
        return solar(solarYear, 3, 10);
    }

    /**
     * The solar date of a day of an ordinary (not leap) lunar month.
     *
     * @param lunarYear named by the solar year in which it begins, 1900 to 2100
     * @param month 1 to 12
     * @param day 1 to 30
     * @throws IllegalArgumentException outside these bounds
     */
    public static LocalDate solar(int lunarYear, int month, int day) {
        if (lunarYear < FIRST_YEAR || lunarYear > LAST_YEAR || month < 1 || month > 12 || day < 1 || day > 30) {
            throw new IllegalArgumentException("No such lunar day: " + day + "/" + month + "/" + lunarYear);
        }
        int solsticeYear = month < 11 ? lunarYear - 1 : lunarYear;
        long eleventh = eleventhMonth(solsticeYear);
        long nextEleventh = eleventhMonth(solsticeYear + 1);
        int offset = Math.floorMod(month - 11, 12);
        boolean thirteenMonths = nextEleventh - eleventh > 365;
        if (thirteenMonths && offset >= leapOffset(eleventh)) {
            offset++;
        }
        long moon = moonAt(eleventh) + offset;
        return LocalDate.EPOCH.with(JulianFields.JULIAN_DAY, newMoonDay(moon) + day - 1);
    }

    /** Julian day on which the month begins that holds the winter solstice of the year. */
    private static long eleventhMonth(int year) {
        long lastDay = LocalDate.of(year, 12, 31).getLong(JulianFields.JULIAN_DAY);
        long moon = (long) Math.floor((lastDay - FIRST_NEW_MOON) / SYNODIC_MONTH);
        long begins = newMoonDay(moon);
        return majorTerm(begins) >= 9 ? newMoonDay(moon - 1) : begins;
    }

    /** How many months after the eleventh the leap month comes: the first within which the sun enters no major term. */
    private static int leapOffset(long eleventh) {
        long moon = moonAt(eleventh);
        int offset = 1;
        int term = majorTerm(newMoonDay(moon + 1));
        int before;
        do {
            before = term;
            offset++;
            term = majorTerm(newMoonDay(moon + offset));
        } while (term != before && offset < 14);
        return offset - 1;
    }

    /** Number of the new moon that falls on the given day. */
    private static long moonAt(long julianDay) {
        return Math.round((julianDay - FIRST_NEW_MOON) / SYNODIC_MONTH);
    }

    /** Julian day, in Vietnam, on which the n-th new moon since 1900 falls. */
    private static long newMoonDay(long n) {
        return (long) Math.floor(newMoon(n) + 0.5 + UTC_OFFSET_HOURS / 24.0);
    }

    /** The twelfth part of the ecliptic, 0 to 11 from the vernal point, where the sun stands as the day begins. */
    private static int majorTerm(long julianDay) {
        double midnight = julianDay - 0.5 - UTC_OFFSET_HOURS / 24.0;
        return (int) Math.floor(sunLongitude(midnight) / 30);
    }

    /** Instant of the n-th new moon since 1900 as Julian day number with fraction, universal time. */
    private static double newMoon(long n) {
        double t = n / 1236.85;
        double t2 = t * t;
        double t3 = t2 * t;
        double mean = 2415020.75933
                + 29.53058868 * n
                + 0.0001178 * t2
                - 0.000000155 * t3
                + 0.00033 * sin(166.56 + 132.87 * t - 0.009173 * t2);
        double sun = 359.2242 + 29.10535608 * n - 0.0000333 * t2 - 0.00000347 * t3;
        double moon = 306.0253 + 385.81691806 * n + 0.0107306 * t2 + 0.00001236 * t3;
        double node = 21.2964 + 390.67050646 * n - 0.0016528 * t2 - 0.00000239 * t3;
        double correction = (0.1734 - 0.000393 * t) * sin(sun)
                + 0.0021 * sin(2 * sun)
                - 0.4068 * sin(moon)
                + 0.0161 * sin(2 * moon)
                - 0.0004 * sin(3 * moon)
                + 0.0104 * sin(2 * node)
                - 0.0051 * sin(sun + moon)
                - 0.0074 * sin(sun - moon)
                + 0.0004 * sin(2 * node + sun)
                - 0.0004 * sin(2 * node - sun)
                - 0.0006 * sin(2 * node + moon)
                + 0.0010 * sin(2 * node - moon)
                + 0.0005 * sin(sun + 2 * moon);
        double dynamicalMinusUniversal = -0.000278 + 0.000265 * t + 0.000262 * t2;
        return mean + correction - dynamicalMinusUniversal;
    }

    /** Longitude of the sun in degrees, 0 to 360, at the instant given as Julian day with fraction. */
    private static double sunLongitude(double julianDay) {
        double t = (julianDay - 2451545.0) / 36525;
        double t2 = t * t;
        double anomaly = 357.52910 + 35999.05030 * t - 0.0001559 * t2 - 0.00000048 * t * t2;
        double mean = 280.46645 + 36000.76983 * t + 0.0003032 * t2;
        double centre = (1.914600 - 0.004817 * t - 0.000014 * t2) * sin(anomaly)
                + (0.019993 - 0.000101 * t) * sin(2 * anomaly)
                + 0.000290 * sin(3 * anomaly);
        double longitude = mean + centre;
        return longitude - 360 * Math.floor(longitude / 360);
    }

    private static double sin(double degrees) {
        return Math.sin(Math.toRadians(degrees));
    }
}
