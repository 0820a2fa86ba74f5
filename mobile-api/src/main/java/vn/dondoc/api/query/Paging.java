package vn.dondoc.api.query;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.InvalidInput;

/** The page that a caller asks for: {@code ?size=&cursor=&total=}. */
public class Paging {
    /** The most rows of a page. */
    public static final int LARGEST = 100;

    @QueryParam("size")
    @DefaultValue("25")
    @Nullable
    Integer size;

    @QueryParam("cursor")
    @Nullable
    String cursor;

    @QueryParam("total")
    @DefaultValue("true")
    @Nullable
    Boolean total;

    /** Rows of a page, 1 to 100. */
    public int size() {
        int wanted = size == null ? 25 : size;
        if (wanted < 1 || wanted > LARGEST) {
            throw InvalidInput.at("size", "api.query.size");
        }
        return wanted;
    }

    /** Where the page starts, as the caller sent it; null for the first page. */
    public @Nullable String cursor() {
        return cursor;
    }

    /** Whether the rows of the whole list are to be counted. */
    public boolean counted() {
        return total == null || total;
    }
}
