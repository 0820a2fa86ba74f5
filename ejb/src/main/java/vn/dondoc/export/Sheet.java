package vn.dondoc.export;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table that is written from top to bottom; days stay days, numbers numbers, everything else is text. */
interface Sheet extends Closeable {
    /** What stands above the table: its title first, then a remark a line. */
    void above(List<String> lines) throws IOException;

    /** The names of the columns. */
    void head(List<String> names) throws IOException;

    /** A row: text, {@code LocalDate}, {@code Number} or null in each column. */
    void row(List<? extends @Nullable Object> values) throws IOException;
}
