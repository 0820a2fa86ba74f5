package vn.dondoc.web.list;

import java.util.ArrayList;
import java.util.List;

/**
 * The numbers of the pages around the one shown, as links; 0 stands for a gap.
 *
 * @param page from 1
 * @param size rows on a page
 * @param total rows of the whole list
 */
public record PageNumbers(int page, int size, long total) {
    private static final int AROUND = 2;

    public int last() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    public int offset() {
        return (page - 1) * size;
    }

    /** Number of the first row shown, from 1; 0 in an empty list. */
    public long from() {
        return total == 0 ? 0 : offset() + 1L;
    }

    public long to() {
        return Math.min(total, (long) page * size);
    }

    public List<Integer> numbers() {
        List<Integer> numbers = new ArrayList<>();
        int before = 0;
        for (int i = 1; i <= last(); i++) {
            if (i == 1 || i == last() || Math.abs(i - page) <= AROUND) {
                if (i > before + 1) {
                    numbers.add(0);
                }
                numbers.add(i);
                before = i;
            }
        }
        return numbers;
    }
}
