package vn.dondoc.demo.content;

import java.util.EnumMap;
import java.util.Map;

/** What becomes of a task, if it is given time enough. */
enum Temper {
    PROMPT(62),
    LATE(13),
    /** Far too late. */
    STUCK(4),
    /** The unit does not even take notice until it is late. */
    IGNORED(3),
    RETURNED(5),
    EXTENDED(8),
    SUSPENDED(2),
    WITHDRAWN(2),
    TRANSFERRED(2);

    private final int share;

    Temper(int share) {
        this.share = share;
    }

    /**
     * Draws one. What is still open today shows trouble more often than what is long settled, as on every desk.
     *
     * @param age working days since it was given
     * @param left working days until its deadline, negative when past; a large number when it has none
     */
    static Temper draw(Dice dice, int age, int left) {
        Map<Temper, Integer> shares = new EnumMap<>(Temper.class);
        for (Temper temper : values()) {
            shares.put(temper, temper.share);
        }
        if (age <= 6) {
            shares.put(RETURNED, 45);
            shares.put(IGNORED, 25);
        }
        if (left < 0 && left >= -30) {
            shares.put(STUCK, 30);
            shares.put(LATE, 35);
            shares.put(IGNORED, 8);
        }
        if (left >= 0 && left <= 14) {
            shares.put(EXTENDED, 30);
            shares.put(LATE, 45);
        }
        int drawn = dice.between(
                1, shares.values().stream().mapToInt(Integer::intValue).sum());
        for (Map.Entry<Temper, Integer> entry : shares.entrySet()) {
            drawn -= entry.getValue();
            if (drawn <= 0) {
                return entry.getKey();
            }
        }
        return PROMPT;
    }
}
