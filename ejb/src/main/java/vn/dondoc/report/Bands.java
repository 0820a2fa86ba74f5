package vn.dondoc.report;

import java.time.LocalDate;
import java.util.List;
import vn.dondoc.task.LateDays;

/**
 * What the regulation profile of a day makes of deadlines.
 *
 * @param day on which tasks are late or not
 * @param soonUntil the last day that is due soon then
 * @param late the bands of lateness, least late first
 */
public record Bands(LocalDate day, LocalDate soonUntil, List<LateDays> late) {}
