package vn.dondoc.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Comparator;

/** How many tasks of a unit are spoken about in each part; one that stands in several parts counts in each. */
@Embeddable
public record AgendaCounts(
        Long late,
        Long awaiting,
        Long disputed,
        @Column(name = "urged_often") Long urgedOften) {
    public static final AgendaCounts NONE = new AgendaCounts(0L, 0L, 0L, 0L);

    /** The one that has most to answer for comes first. */
    static final Comparator<AgendaCounts> WORST_FIRST = Comparator.comparing(AgendaCounts::late)
            .thenComparing(AgendaCounts::urgedOften)
            .thenComparing(AgendaCounts::disputed)
            .thenComparing(AgendaCounts::awaiting)
            .reversed();

    public long of(AgendaPart part) {
        return switch (part) {
            case LATE -> late;
            case AWAITING -> awaiting;
            case DISPUTED -> disputed;
            case URGED_OFTEN -> urgedOften;
        };
    }

    /** With that number of one part. */
    AgendaCounts with(AgendaPart part, long n) {
        return switch (part) {
            case LATE -> new AgendaCounts(n, awaiting, disputed, urgedOften);
            case AWAITING -> new AgendaCounts(late, n, disputed, urgedOften);
            case DISPUTED -> new AgendaCounts(late, awaiting, n, urgedOften);
            case URGED_OFTEN -> new AgendaCounts(late, awaiting, disputed, n);
        };
    }
}
