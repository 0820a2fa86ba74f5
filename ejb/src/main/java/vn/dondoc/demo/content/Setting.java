package vn.dondoc.demo.content;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * In what circumstances a task lives.
 *
 * @param unit its lead unit
 * @param coordinating its coordinating units
 * @param issued when it was given
 * @param due its deadline; null when it is open-ended
 * @param today nothing happens on this day or later
 */
record Setting(
        String unit,
        List<String> coordinating,
        Instant issued,
        @Nullable LocalDate due,
        LocalDate today,
        Talk talk) {}
