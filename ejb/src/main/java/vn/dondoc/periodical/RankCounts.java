package vn.dondoc.periodical;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What a unit did of the tasks that were due in the period: how many in each class, and how many of these are urgent or marked as a
 * focus. What is open and not late yet is not counted.
 */
@Embeddable
public record RankCounts(
        @Column(name = "rank_on_time") long onTime,
        @Column(name = "rank_late") long late,
        @Column(name = "rank_very_late") long veryLate,
        @Column(name = "rank_overdue") long overdue,
        @Column(name = "focus_on_time") long focusOnTime,
        @Column(name = "focus_late") long focusLate,
        @Column(name = "focus_very_late") long focusVeryLate,
        @Column(name = "focus_overdue") long focusOverdue) {
    static final RankCounts NONE = new RankCounts(0, 0, 0, 0, 0, 0, 0, 0);

    RankCounts plus(RankCounts other) {
        return new RankCounts(
                onTime + other.onTime,
                late + other.late,
                veryLate + other.veryLate,
                overdue + other.overdue,
                focusOnTime + other.focusOnTime,
                focusLate + other.focusLate,
                focusVeryLate + other.focusVeryLate,
                focusOverdue + other.focusOverdue);
    }

    /** How many were due. */
    public long due() {
        return onTime + late + veryLate + overdue;
    }

    public long focus() {
        return focusOnTime + focusLate + focusVeryLate + focusOverdue;
    }
}
