package vn.dondoc.periodical;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import vn.dondoc.report.Tally;

/** The four classes as they are kept; which tasks are due soon is not part of a report. */
@Embeddable
public record Classes(
        @Column(name = "done_on_time") long doneOnTime,
        @Column(name = "done_late") long doneLate,
        @Column(name = "open_in_time") long openInTime,
        @Column(name = "open_overdue") long openOverdue) {
    static Classes of(Tally tally) {
        return new Classes(tally.doneOnTime(), tally.doneLate(), tally.openInTime(), tally.openOverdue());
    }

    public Tally tally() {
        return new Tally(doneOnTime, doneLate, openInTime, openOverdue, 0);
    }
}
