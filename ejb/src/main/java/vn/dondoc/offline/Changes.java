package vn.dondoc.offline;

import java.util.List;

/**
 * One answer to "what has changed".
 *
 * @param next where to go on, now or later; never null
 * @param more true when there is more to be had at once
 * @param reset true when the client has to forget what it holds: the list begins anew
 */
public record Changes(List<Change> items, String next, boolean more, boolean reset) {
    public Changes {
        items = List.copyOf(items);
    }
}
