package vn.dondoc.urging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.dondoc.identity.Actor;
import vn.dondoc.identity.CurrentActor;
import vn.dondoc.identity.Right;
import vn.dondoc.kernel.NotFound;
import vn.dondoc.regulation.RegulationProfile.UrgingForm;

/** The letters that are kept, with their lines. What is being prepared is seen by those who urge, what is issued by its unit too. */
@ApplicationScoped
class Letters {
    private static final int AT_ONCE = 500;

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentActor current;

    boolean sees(UrgingLetter letter) {
        Actor actor = current.get();
        return switch (letter.state()) {
            case ISSUED -> actor.may(Right.READ_ALL) || actor.may(Right.READ_OWN_UNIT) && actor.covers(letter.unitId());
            default -> actor.may(Right.URGE);
        };
    }

    UrgingLetter visible(UUID id) {
        return Optional.ofNullable(em.find(UrgingLetter.class, id))
                .filter(this::sees)
                .orElseThrow(NotFound::new);
    }

    /** Locked until the transaction ends. */
    UrgingLetter locked(UUID id) {
        return findLocked(id).orElseThrow(NotFound::new);
    }

    /** Likewise; empty when there is none that the one who asks may see. */
    Optional<UrgingLetter> findLocked(UUID id) {
        return Optional.ofNullable(em.find(UrgingLetter.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(this::sees);
    }

    void remove(Object letterOrLine) {
        em.remove(letterOrLine);
    }

    UrgingLetter begin(UUID unit, UrgingForm form, LocalDate today) {
        UrgingLetter letter = new UrgingLetter(unit, form, today);
        em.persist(letter);
        return letter;
    }

    /** Adds the tasks that the letter lacks, each on its rung. */
    void add(UrgingLetter letter, Map<UUID, Integer> tasks, boolean byHand) {
        Map<UUID, LetterLine> lines = new HashMap<>();
        lines(letter.id()).forEach(line -> lines.put(line.taskId(), line));
        tasks.forEach((task, level) -> {
            LetterLine line = lines.get(task);
            if (line == null) {
                em.persist(new LetterLine(letter.id(), task, level, byHand));
            } else {
                line.climb(level);
            }
            letter.climb(level);
        });
    }

    /** The letter of that form that is being prepared for the unit. */
    Optional<UrgingLetter> inPreparation(UUID unit, UrgingForm form) {
        return em
                .createQuery("select l from UrgingLetter l where l.key = :key", UrgingLetter.class)
                .setParameter("key", UrgingLetter.keyOf(unit, form))
                .getResultList()
                .stream()
                .findFirst();
    }

    List<UrgingLetter> inState(Collection<LetterState> states) {
        return em.createQuery(
                        "select l from UrgingLetter l where l.state in (:states) order by l.id", UrgingLetter.class)
                .setParameter("states", states)
                .getResultList();
    }

    /** The lines of one letter in the order of the deadlines of their tasks. */
    List<LetterLine> lines(UUID letter) {
        return em.createQuery(
                        "select l from LetterLine l join Task t on t.id = l.taskId where l.letterId = :letter"
                                + " order by t.dueOrder, t.id",
                        LetterLine.class)
                .setParameter("letter", letter)
                .getResultList();
    }

    /** A task and the deadline under which it was urged. */
    record Under(UUID task, LocalDate due) {}

    /** The highest rung on which letters were sent, or decided against, under a deadline that still holds or held. */
    Map<Under, Integer> reached(List<UUID> tasks) {
        Map<Under, Integer> reached = new HashMap<>();
        for (int from = 0; from < tasks.size(); from += AT_ONCE) {
            em.createQuery(
                            "select l.taskId, l.facts.due, max(l.level) from LetterLine l join UrgingLetter u on u.id = l.letterId"
                                    + " where l.taskId in (:tasks) and l.takenOut = false and l.facts.due is not null"
                                    + " and u.state in (:decided) group by l.taskId, l.facts.due",
                            Object[].class)
                    .setParameter("tasks", tasks.subList(from, Math.min(tasks.size(), from + AT_ONCE)))
                    .setParameter("decided", List.of(LetterState.NUMBERED, LetterState.ISSUED, LetterState.DROPPED))
                    .getResultList()
                    .forEach(row -> reached.put(new Under((UUID) row[0], (LocalDate) row[1]), (Integer) row[2]));
        }
        return reached;
    }
}
