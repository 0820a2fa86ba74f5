package vn.dondoc.meeting;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.attachment.Attachments;
import vn.dondoc.attachment.OpenedFile;
import vn.dondoc.identity.Requires;
import vn.dondoc.identity.Right;
import vn.dondoc.kernel.Ids;
import vn.dondoc.kernel.NotFound;
import vn.dondoc.kernel.Slice;
import vn.dondoc.organisation.Units;

/** The meetings with agenda, screens and record, for the Office and the leaders. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@Requires({Right.STEER, Right.DIRECT})
public class ReadingMeetings {
    private static final int MOST_AT_ONCE = 100;

    @PersistenceContext
    EntityManager em;

    @Inject
    Meetings meetings;

    @Inject
    CountingAgendas counting;

    @Inject
    Screens screens;

    @Inject
    Units units;

    @Inject
    Attachments attachments;

    /**
     * Newest first.
     *
     * @param after the {@code next} of the page before; null for the first
     * @param offset rows left out before the first
     */
    public Slice<MeetingRow> page(@Nullable String after, int offset, int size, boolean counted) {
        Long total = counted
                ? em.createQuery("select count(*) from Meeting m", Long.class).getSingleResult()
                : null;
        String behind = after == null ? "" : " where m.id < :after";
        var query = em.createQuery("select m from Meeting m" + behind + " order by m.id desc", Meeting.class);
        List<Meeting> found = (after == null ? query : query.setParameter("after", Ids.orNotFound(after)))
                .setFirstResult(offset)
                .setMaxResults(size + 1)
                .getResultList();
        boolean more = found.size() > size;
        List<Meeting> shown = more ? found.subList(0, size) : found;
        return new Slice<>(meetings.rows(shown), more ? shown.get(size - 1).id().toString() : null, total);
    }

    public MeetingRow detail(UUID id) {
        return meetings.rows(List.of(meetings.get(id))).get(0);
    }

    /** Units of the agenda behind so many, the worst first, with their numbers as {@link AgendaLine} says. */
    public List<AgendaLine> agenda(UUID id, int offset, int size) {
        Meeting meeting = meetings.get(id);
        Map<UUID, Long> decided = meetings.decided(id);
        boolean closed = meeting.state() == MeetingState.CLOSED;
        Map<UUID, AgendaCounts> now = closed ? Map.of() : counting.now();
        return em
                .createQuery(
                        "select u from AgendaUnit u where u.meetingId = :meeting order by u.place", AgendaUnit.class)
                .setParameter("meeting", id)
                .setFirstResult(offset)
                .setMaxResults(size)
                .getResultList()
                .stream()
                .map(line -> new AgendaLine(
                        line.place(),
                        units.ref(line.unitId()),
                        closed ? line.counts() : now.getOrDefault(line.unitId(), AgendaCounts.NONE),
                        decided.getOrDefault(line.unitId(), 0L)))
                .toList();
    }

    /** The unit at that place of the agenda; {@link NotFound} behind its end. */
    public UnitScreen screen(UUID id, int place) {
        AgendaUnit line = em
                .createQuery(
                        "select u from AgendaUnit u where u.meetingId = :meeting and u.place = :place",
                        AgendaUnit.class)
                .setParameter("meeting", id)
                .setParameter("place", place)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(NotFound::new);
        return screens.of(detail(id), line);
    }

    /** The whole record, in its order; a meeting takes no more decisions than a page can show. */
    public List<DecisionRow> decisions(UUID id) {
        meetings.get(id);
        return meetings.decisions(id, null).stream().map(meetings::row).toList();
    }

    /** The meeting with the beginning of its agenda and its whole record. */
    public MeetingDetail whole(UUID id) {
        return new MeetingDetail(detail(id), agenda(id, 0, MOST_AT_ONCE), decisions(id));
    }

    /** The draft of the notice in Word. */
    public OpenedFile word(UUID id) {
        UUID file = meetings.get(id).wordFile();
        if (file == null) {
            throw new NotFound();
        }
        return attachments.open(file);
    }
}
