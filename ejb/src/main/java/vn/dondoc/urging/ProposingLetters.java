package vn.dondoc.urging;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.dondoc.identity.OpenToAll;
import vn.dondoc.regulation.RegulationProfile.UrgingForm;
import vn.dondoc.regulation.RegulationProfile.UrgingStep;
import vn.dondoc.task.LateTask;
import vn.dondoc.task.LateTasks;

/**
 * Proposes letters once every day: one for each unit and form, with all its tasks that have reached a rung on which no letter was
 * sent yet. The row of the day is locked meanwhile, so two servers propose once; after days without a server only today counts. A
 * deadline that has moved begins the ladder anew; under the same one a task never falls.
 */
@Stateless
@OpenToAll("called by the timer")
public class ProposingLetters {
    @PersistenceContext
    EntityManager em;

    @Inject
    LateTasks late;

    @Inject
    Letters letters;

    @Inject
    Ladders ladders;

    /** Proposes unless it was done today; true when it did. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean propose() {
        Ladder ladder = ladders.today();
        UrgingDay day = em.find(UrgingDay.class, UrgingDay.ONLY, LockModeType.PESSIMISTIC_WRITE);
        if (day == null) {
            day = new UrgingDay(LocalDate.EPOCH);
            em.persist(day);
        }
        if (!day.isBefore(ladder.today())) {
            return false;
        }
        LocalDate due = ladder.today().minusDays(1);
        Set<UUID> units = new HashSet<>(late.units(due));
        Map<UUID, List<UrgingLetter>> open = new HashMap<>();
        for (UrgingLetter letter : letters.inState(Set.of(LetterState.PROPOSED))) {
            open.computeIfAbsent(letter.unitId(), unit -> new ArrayList<>()).add(letter);
        }
        units.addAll(open.keySet());
        for (UUID unit : units) {
            propose(unit, wanted(late.of(unit, due), ladder), open.getOrDefault(unit, List.of()), ladder);
        }
        day.done(ladder.today());
        return true;
    }

    /** Has today's proposing done once more, as after many tasks came in at once. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void again() {
        UrgingDay day = em.find(UrgingDay.class, UrgingDay.ONLY, LockModeType.PESSIMISTIC_WRITE);
        if (day != null) {
            day.done(LocalDate.EPOCH);
        }
    }

    /** The rung of each task on which a letter is due now, by the form of that rung. */
    private Map<UrgingForm, Map<UUID, Integer>> wanted(List<LateTask> tasks, Ladder ladder) {
        Map<Letters.Under, Integer> reached =
                letters.reached(tasks.stream().map(LateTask::id).toList());
        Map<UrgingForm, Map<UUID, Integer>> wanted = new EnumMap<>(UrgingForm.class);
        for (LateTask task : tasks) {
            LocalDate due = task.due();
            if (due != null) {
                int before = reached.getOrDefault(new Letters.Under(task.id(), due), 0);
                Optional<UrgingStep> rung = ladder.rung(due, task.urgings());
                rung.filter(step -> step.form() != UrgingForm.MESSAGE && step.level() > before)
                        .ifPresent(step -> wanted.computeIfAbsent(step.form(), form -> new LinkedHashMap<>())
                                .put(task.id(), step.level()));
            }
        }
        return wanted;
    }

    private void propose(
            UUID unit, Map<UrgingForm, Map<UUID, Integer>> wanted, List<UrgingLetter> open, Ladder ladder) {
        open.forEach(letter -> takeAway(letter, wanted.getOrDefault(letter.form(), Map.of())));
        wanted.forEach((form, tasks) -> {
            UrgingLetter letter =
                    letters.inPreparation(unit, form).orElseGet(() -> letters.begin(unit, form, ladder.today()));
            if (letter.state() == LetterState.PROPOSED) { // what is signed off is not changed behind the signer's back
                letters.add(letter, tasks, false);
            }
        });
    }

    /** Takes away what the ladder does not want in it any more; a letter without a line goes. */
    private void takeAway(UrgingLetter letter, Map<UUID, Integer> wanted) {
        List<LetterLine> lines = letters.lines(letter.id());
        List<LetterLine> gone = lines.stream()
                .filter(line -> !line.isByHand() && !wanted.containsKey(line.taskId()))
                .toList();
        gone.forEach(letters::remove);
        if (gone.size() == lines.size() && wanted.isEmpty()) {
            em.flush();
            letters.remove(letter);
            em.flush();
        }
    }
}
