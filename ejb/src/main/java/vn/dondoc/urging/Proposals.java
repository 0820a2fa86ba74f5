package vn.dondoc.urging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.identity.Person;
import vn.dondoc.organisation.Units;
import vn.dondoc.task.LateTask;
import vn.dondoc.task.LateTasks;

/** Shows letters that are being prepared, as their tasks stand at the moment. */
@ApplicationScoped
class Proposals {
    private static final Set<LetterState> OPEN =
            Set.of(LetterState.PROPOSED, LetterState.SIGNED_OFF, LetterState.NUMBERED);

    @PersistenceContext
    EntityManager em;

    @Inject
    Letters letters;

    @Inject
    LateTasks tasks;

    @Inject
    Ladders ladders;

    @Inject
    Signers signers;

    @Inject
    Units units;

    /** What a letter's tasks are, summed up by the database. */
    private record Sum(long tasks, @Nullable LocalDate oldest, long wishes) {
        static final Sum NONE = new Sum(0, null, 0);
    }

    /** Two statements, however many letters. */
    List<ProposalRow> rows() {
        Map<UUID, Sum> sums = new HashMap<>();
        em.createQuery(
                        "select l.letterId, count(l), min(cast(t.dueDate as String)), sum(case when t.extensionPending = true then 1 else 0 end)"
                                + " from LetterLine l join UrgingLetter u on u.id = l.letterId join Task t on t.id = l.taskId"
                                + " where u.state in (:open) and l.takenOut = false group by l.letterId",
                        Object[].class)
                .setParameter("open", OPEN)
                .getResultList()
                .forEach(row -> sums.put((UUID) row[0], new Sum((Long) row[1], day(row[2]), (Long) row[3])));
        Ladder ladder = ladders.today();
        return letters.inState(OPEN).stream()
                .map(letter -> row(letter, sums.getOrDefault(letter.id(), Sum.NONE), ladder))
                .sorted(Comparator.comparing(ProposalRow::level)
                        .reversed()
                        .thenComparing(row -> row.unit().name()))
                .toList();
    }

    /** Hibernate compares no dates that the driver reads by itself. */
    private static @Nullable LocalDate day(@Nullable Object text) {
        return text == null ? null : LocalDate.parse((String) text);
    }

    private ProposalRow row(UrgingLetter letter, Sum sum, Ladder ladder) {
        return new ProposalRow(
                letter.id(),
                units.ref(letter.unitId()),
                letter.form(),
                letter.level(),
                letter.state(),
                letter.proposedOn(),
                sum.tasks(),
                sum.oldest() == null ? 0 : ladder.daysLate(sum.oldest()),
                sum.wishes(),
                signature(letter, ladder).map(Signature::name).orElse(null),
                letter.replyBy() == null ? ladder.replyBy() : letter.replyBy(),
                letter.batchId() != null);
    }

    private Optional<Signature> signature(UrgingLetter letter, Ladder ladder) {
        return Optional.ofNullable(letter.signature())
                .or(() -> candidates(letter, ladder).stream()
                        .findFirst()
                        .map(person -> Signature.of(letter.form(), person)));
    }

    private List<Person> candidates(UrgingLetter letter, Ladder ladder) {
        return signers.of(letter.level(), ladder.profile());
    }

    ProposalDetail detail(UrgingLetter letter) {
        Ladder ladder = ladders.today();
        List<LetterLine> lines = letters.lines(letter.id());
        Map<UUID, LateTask> now = new HashMap<>();
        tasks.byIds(lines.stream().map(LetterLine::taskId).toList()).forEach(task -> now.put(task.id(), task));
        List<ProposalDetail.Line> shown = lines.stream()
                .flatMap(
                        line -> Optional.ofNullable(now.get(line.taskId()))
                                .map(task -> line(line, task, letter.unitId(), ladder))
                                .stream())
                .toList();
        LocalDate oldest = shown.stream()
                .map(line -> line.facts().due())
                .flatMap(due -> Optional.ofNullable(due).stream())
                .min(Comparator.naturalOrder())
                .orElse(null);
        long wishes =
                shown.stream().filter(line -> line.facts().wished() != null).count();
        long count = shown.stream().filter(line -> !line.takenOut()).count();
        return new ProposalDetail(
                row(letter, new Sum(count, oldest, wishes), ladder),
                letter.remark(),
                signature(letter, ladder).orElse(null),
                candidates(letter, ladder).stream()
                        .map(person -> new ProposalDetail.SignerRow(person.id(), person.name(), person.position()))
                        .toList(),
                shown,
                letter.version());
    }

    private static ProposalDetail.Line line(LetterLine line, LateTask task, UUID unit, Ladder ladder) {
        LineFacts facts = Optional.ofNullable(line.facts()).orElseGet(() -> LineFacts.of(task, ladder));
        boolean left = task.urgeable() && unit.equals(task.unit());
        return new ProposalDetail.Line(line.taskId(), line.level(), facts, line.isTakenOut(), left);
    }
}
