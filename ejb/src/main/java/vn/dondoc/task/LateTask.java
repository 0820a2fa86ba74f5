package vn.dondoc.task;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task as somebody who urges sees it.
 *
 * @param directive what ordered it, such as "45/TB-UBND"; null when that has no number
 * @param issued day of the directive
 * @param due its deadline; null when it has none
 * @param progress what the unit last reported; null when nothing
 * @param urgings how often it was urged
 * @param wished the later day that the unit asks for and nobody has decided on; null for none
 * @param urgeable true while the unit has something to do that it has not reported done
 */
public record LateTask(
        UUID id,
        String code,
        String title,
        @Nullable UUID unit,
        @Nullable String directive,
        LocalDate issued,
        @Nullable LocalDate due,
        int percent,
        @Nullable String progress,
        int urgings,
        @Nullable LocalDate wished,
        boolean urgeable) {}
