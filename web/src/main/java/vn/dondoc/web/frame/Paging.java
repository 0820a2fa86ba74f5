package vn.dondoc.web.frame;

/**
 * Where in a list a page of rows stands; turned by links with the parameter {@code p}.
 *
 * @param page from 1
 * @param size rows on a page
 * @param total rows of the whole list
 */
public record Paging(int page, int size, long total) {
    /** The page that was asked for, the first when none was. */
    public static Paging of(Asked asked, int size) {
        return new Paging(Math.max(1, asked.number("p").orElse(1)), size, 0);
    }

    /** The same with the number of rows that there are. */
    public Paging withTotal(long rows) {
        return new Paging(page, size, rows);
    }

    /** How many rows come before this page. */
    public int offset() {
        return (page - 1) * size;
    }

    public boolean hasPrevious() {
        return page > 1;
    }

    public boolean hasNext() {
        return (long) page * size < total;
    }

    public int previous() {
        return page - 1;
    }

    public int next() {
        return page + 1;
    }

    /** "2/7", or "1/1" for an empty list. */
    public String position() {
        return page + "/" + Math.max(1, (total + size - 1) / size);
    }
}
