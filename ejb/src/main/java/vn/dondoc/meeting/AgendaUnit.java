package vn.dondoc.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import vn.dondoc.kernel.Ids;

/** A unit on the agenda of a meeting, with its numbers as they were when the agenda was drawn. */
@Entity
@Table(name = "meeting_unit")
public class AgendaUnit {
    @Id
    private UUID id = Ids.next();

    @Column(name = "meeting_id")
    private UUID meetingId;

    private int place;

    @Column(name = "unit_id")
    private UUID unitId;

    @Embedded
    private AgendaCounts counts;

    @SuppressWarnings("NullAway")
    protected AgendaUnit() {}

    AgendaUnit(UUID meetingId, int place, UUID unitId, AgendaCounts counts) {
        this.meetingId = meetingId;
        this.place = place;
        this.unitId = unitId;
        this.counts = counts;
    }

    /** From 1, the worst first. */
    int place() {
        return place;
    }

    UUID unitId() {
        return unitId;
    }

    AgendaCounts counts() {
        return counts;
    }
}
