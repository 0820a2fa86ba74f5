package vn.dondoc.offline;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How far a client has got. It is either walking through all tasks or following the history. */
sealed interface Place {
    /** What the client could see so far. */
    Rights rights();

    String text();

    /**
     * Walking through the tasks by id.
     *
     * @param after the last task that was given
     * @param from where the history is to be followed from afterwards
     * @param former rights of before, whose tasks are looked through too; null when there were none
     */
    record Walking(
            UUID after, UUID from, Rights rights, @Nullable Rights former) implements Place {
        @Override
        public String text() {
            return "W|" + after + "|" + from + "|" + rights.text() + "|" + (former == null ? "" : former.text());
        }
    }

    /**
     * Following the history by the ids of its entries.
     *
     * @param settled everything up to here was given for good
     * @param seen everything that was there up to here was given; something may have been committed below it since
     * @param given how many entries between both were given
     */
    record Following(UUID settled, UUID seen, long given, Rights rights) implements Place {
        @Override
        public String text() {
            return "F|" + settled + "|" + seen + "|" + given + "|" + rights.text();
        }
    }

    /** The place that {@link #text} wrote. */
    static Place parse(String text) {
        String[] parts = text.split("\\|", -1);
        UUID first = UUID.fromString(parts[1]);
        UUID second = UUID.fromString(parts[2]);
        if (parts[0].equals("W")) {
            Rights former = parts[4].isEmpty() ? null : Rights.parse(parts[4]);
            return new Walking(first, second, Rights.parse(parts[3]), former);
        }
        return new Following(first, second, Long.parseLong(parts[3]), Rights.parse(parts[4]));
    }
}
