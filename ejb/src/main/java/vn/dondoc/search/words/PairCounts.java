package vn.dondoc.search.words;

/** How often words stood side by side, by the numbers of the words; keeps at most so many pairs and forgets the rarest first. */
final class PairCounts {
    private static final int FREE = -1;

    private final int most;
    private long[] keys;
    private int[] counts;
    private int size = 0;

    /** @param most pairs that are kept; memory is about thirty bytes for each */
    PairCounts(int most) {
        this.most = most;
        int room = Integer.highestOneBit(most) * 4;
        keys = new long[room];
        counts = new int[room];
        java.util.Arrays.fill(keys, FREE);
    }

    int count(int first, int second) {
        int at = place(key(first, second));
        return keys[at] == FREE ? 0 : counts[at];
    }

    void add(int first, int second) {
        long key = key(first, second);
        int at = place(key);
        if (keys[at] == FREE) {
            if (size >= most) {
                forgetRarest();
                at = place(key);
            }
            keys[at] = key;
            counts[at] = 0;
            size++;
        }
        counts[at] += counts[at] < Integer.MAX_VALUE ? 1 : 0;
    }

    /** Until a third of the room is free. */
    private void forgetRarest() {
        for (int least = 2; size > most / 3 * 2; least *= 2) {
            long[] oldKeys = keys;
            int[] oldCounts = counts;
            keys = new long[oldKeys.length];
            counts = new int[oldKeys.length];
            java.util.Arrays.fill(keys, FREE);
            size = 0;
            for (int i = 0; i < oldKeys.length; i++) {
                if (oldKeys[i] != FREE && oldCounts[i] >= least) {
                    int at = place(oldKeys[i]);
                    keys[at] = oldKeys[i];
                    counts[at] = oldCounts[i];
                    size++;
                }
            }
        }
    }

    private int place(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        int at = (int) (mixed >>> 32) & (keys.length - 1);
        while (keys[at] != FREE && keys[at] != key) {
            at = at + 1 & keys.length - 1;
        }
        return at;
    }

    private static long key(int first, int second) {
        return (long) first << 32 | second;
    }

    int size() {
        return size;
    }
}
