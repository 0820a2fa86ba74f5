package vn.dondoc.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directive.Directives;
import vn.dondoc.kernel.BusinessRuleViolation;
import vn.dondoc.kernel.NotFound;
import vn.dondoc.organisation.Units;
import vn.dondoc.task.TaskRows;

/** The meetings that are kept, with agenda and record. Asks for no right: whoever calls has asked. */
@ApplicationScoped
class Meetings {
    /** Decisions of one meeting; the notice that comes of it may order as many tasks. */
    private static final int MOST_DECISIONS = 500;

    @PersistenceContext
    EntityManager em;

    @Inject
    Units units;

    @Inject
    Directives directives;

    @Inject
    TaskRows people;

    void keep(Object meetingOrItsOwn) {
        em.persist(meetingOrItsOwn);
    }

    Meeting get(UUID id) {
        return Optional.ofNullable(em.find(Meeting.class, id)).orElseThrow(NotFound::new);
    }

    /** Locked until the transaction ends. */
    Meeting locked(UUID id) {
        return Optional.ofNullable(em.find(Meeting.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFound::new);
    }

    /** Puts the units on the agenda in that order, in the place of those that were there. */
    void draw(Meeting meeting, Map<UUID, AgendaCounts> inOrder) {
        em.createQuery("delete from AgendaUnit u where u.meetingId = :meeting")
                .setParameter("meeting", meeting.id())
                .executeUpdate();
        int place = 0;
        for (Map.Entry<UUID, AgendaCounts> line : inOrder.entrySet()) {
            keep(new AgendaUnit(meeting.id(), ++place, line.getKey(), line.getValue()));
        }
    }

    /** The next number in the record; the meeting must be locked. */
    int nextSeq(Meeting meeting) {
        Integer last = em.createQuery(
                        "select max(d.seq) from MeetingDecision d where d.meetingId = :meeting", Integer.class)
                .setParameter("meeting", meeting.id())
                .getSingleResult();
        int next = last == null ? 1 : last + 1;
        if (next > MOST_DECISIONS) {
            throw new BusinessRuleViolation("meeting.full", MOST_DECISIONS);
        }
        return next;
    }

    /** In their order, of one unit or, with null, of all. */
    List<MeetingDecision> decisions(UUID meeting, @Nullable UUID unit) {
        String of = unit == null ? "" : " and d.unitId = :unit";
        var query = em.createQuery(
                        "select d from MeetingDecision d where d.meetingId = :meeting" + of + " order by d.seq",
                        MeetingDecision.class)
                .setParameter("meeting", meeting);
        return (unit == null ? query : query.setParameter("unit", unit)).getResultList();
    }

    /** How many decisions were taken about each unit. */
    Map<UUID, Long> decided(UUID meeting) {
        return counted(
                "select d.unitId, count(*) from MeetingDecision d where d.meetingId in (:ids) group by d.unitId",
                List.of(meeting));
    }

    List<MeetingRow> rows(List<Meeting> meetings) {
        List<UUID> ids = meetings.stream().map(Meeting::id).toList();
        Map<UUID, Long> onAgenda = counted(
                "select u.meetingId, count(*) from AgendaUnit u where u.meetingId in (:ids) group by u.meetingId", ids);
        Map<UUID, Long> taken = counted(
                "select d.meetingId, count(*) from MeetingDecision d where d.meetingId in (:ids) group by d.meetingId",
                ids);
        return meetings.stream()
                .map(each -> row(each, onAgenda.getOrDefault(each.id(), 0L), taken.getOrDefault(each.id(), 0L)))
                .toList();
    }

    private Map<UUID, Long> counted(String hql, List<UUID> ids) {
        Map<UUID, Long> counts = new HashMap<>();
        if (!ids.isEmpty()) {
            em.createQuery(hql, Object[].class)
                    .setParameter("ids", ids)
                    .getResultList()
                    .forEach(row -> counts.put((UUID) row[0], (Long) row[1]));
        }
        return counts;
    }

    private MeetingRow row(Meeting meeting, long onAgenda, long taken) {
        return new MeetingRow(
                meeting.id(),
                meeting.title(),
                meeting.heldOn(),
                people.shown(meeting.leader()),
                meeting.state(),
                meeting.startedAt(),
                meeting.closedAt(),
                meeting.minutes(),
                meeting.directiveId() == null
                        ? null
                        : directives
                                .findFacts(meeting.directiveId())
                                .map(facts -> facts.ref())
                                .orElse(null),
                meeting.wordFile() != null,
                onAgenda,
                taken,
                meeting.version());
    }

    DecisionRow row(MeetingDecision decision) {
        return new DecisionRow(
                decision.seq(),
                decision.kind(),
                units.ref(decision.unitId()),
                decision.taskId(),
                decision.taskCode(),
                decision.taskTitle(),
                decision.said(),
                decision.day(),
                decision.otherUnit() == null ? null : units.ref(decision.otherUnit()),
                decision.product(),
                people.shown(decision.by()),
                decision.at());
    }
}
