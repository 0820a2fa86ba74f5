package vn.dondoc.task;

import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is wanted.
 *
 * @param size rows, 1 to 100
 * @param after the {@code next} of the page before; null for the first, or where {@code offset} is used
 * @param offset rows to leave out before the first, for pages with numbers
 * @param total whether all rows are to be counted
 */
public record Page(TaskSort sort, int size, @Nullable String after, int offset, boolean total) {
    /** The first rows by deadline, with the total. */
    public static Page first(int size) {
        return new Page(TaskSort.DUE_DATE, size, null, 0, true);
    }
}
