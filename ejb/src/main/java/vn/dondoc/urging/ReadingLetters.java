package vn.dondoc.urging;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.attachment.Attachments;
import vn.dondoc.attachment.OpenedFile;
import vn.dondoc.identity.Actor;
import vn.dondoc.identity.CurrentActor;
import vn.dondoc.identity.Requires;
import vn.dondoc.identity.Right;
import vn.dondoc.kernel.Ids;
import vn.dondoc.kernel.InvalidInput;
import vn.dondoc.kernel.NotFound;
import vn.dondoc.kernel.Slice;
import vn.dondoc.kernel.Texts;
import vn.dondoc.kernel.Zones;
import vn.dondoc.organisation.Units;
import vn.dondoc.task.Conditions;
import vn.dondoc.task.TaskRows;

/** The letters that were issued: those who see everything find all, a unit those that were sent to it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@Requires({Right.READ_ALL, Right.READ_OWN_UNIT})
public class ReadingLetters {
    private static final int MOST_WORDS = 12;
    private static final String OWED = "exists (select 1 from Urging u join Task t on t.id = u.taskId"
            + " where u.letterId = l.id and u.answeredAt is null and t.open = true)";
    private static final String COLUMNS =
            "select l, (select count(u) from LetterLine u where u.letterId = l.id and u.takenOut = false),"
                    + " (select count(u) from Urging u where u.letterId = l.id and u.answeredAt is not null),"
                    + " (select count(u) from Urging u join Task t on t.id = u.taskId where u.letterId = l.id"
                    + " and u.answeredAt is null and t.open = true) from UrgingLetter l";

    @PersistenceContext
    EntityManager em;

    @Inject
    Letters letters;

    @Inject
    Attachments attachments;

    @Inject
    Units units;

    @Inject
    TaskRows people;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    /**
     * Newest first.
     *
     * @param after the {@code next} of the page before; null for the first
     * @param offset rows left out before the first
     */
    public Slice<LetterRow> page(LetterFilter filter, @Nullable String after, int offset, int size, boolean counted) {
        Conditions conditions = conditions(filter);
        Long total = counted
                ? conditions
                        .fill(em.createQuery("select count(*) from UrgingLetter l" + conditions.where(), Long.class))
                        .getSingleResult()
                : null;
        if (after != null) {
            startBehind(after, conditions);
        }
        List<LetterRow> rows = conditions
                .fill(em.createQuery(
                        COLUMNS + conditions.where() + " order by l.number.issued desc, l.id desc", Object[].class))
                .setFirstResult(offset)
                .setMaxResults(size + 1)
                .getResultList()
                .stream()
                .map(this::row)
                .toList();
        if (rows.size() <= size) {
            return new Slice<>(rows, null, total);
        }
        LetterRow last = rows.get(size - 1);
        return new Slice<>(rows.subList(0, size), last.issued() + "|" + last.id(), total);
    }

    /** Those of the letters that the one who asks may see, in no order. */
    public List<LetterRow> rows(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Conditions conditions = conditions(LetterFilter.ALL).add("l.id in (:ids)", "ids", ids);
        return conditions.fill(em.createQuery(COLUMNS + conditions.where(), Object[].class)).getResultList().stream()
                .map(this::row)
                .toList();
    }

    private static void startBehind(String after, Conditions conditions) {
        int bar = Math.max(0, after.indexOf('|'));
        try {
            conditions
                    .add("l.number.issued <= :afterDay and (l.number.issued < :afterDay or l.id < :afterId)")
                    .with("afterDay", LocalDate.parse(after.substring(0, bar)))
                    .with("afterId", Ids.orNotFound(after.substring(bar + 1)));
        } catch (DateTimeException e) {
            throw InvalidInput.at("cursor", "input.cursor");
        }
    }

    private Conditions conditions(LetterFilter filter) {
        Actor actor = current.get();
        Conditions conditions = new Conditions().add("l.state = :issued", "issued", LetterState.ISSUED);
        if (!actor.may(Right.READ_ALL)) {
            conditions.add("l.unitId in (:scope)", "scope", actor.scope());
        }
        Optional.ofNullable(filter.unit()).ifPresent(unit -> conditions.add("l.unitId = :unit", "unit", unit));
        Optional.ofNullable(filter.form()).ifPresent(form -> conditions.add("l.form = :form", "form", form));
        Optional.ofNullable(filter.from()).ifPresent(day -> conditions.add("l.number.issued >= :from", "from", day));
        Optional.ofNullable(filter.to()).ifPresent(day -> conditions.add("l.number.issued <= :to", "to", day));
        LocalDate today = Zones.today(clock);
        switch (Optional.ofNullable(filter.answer()).map(Enum::name).orElse("")) {
            case "WAITING" -> conditions.add(OWED).add("l.replyBy >= :today", "today", today);
            case "OVERDUE" -> conditions.add(OWED).add("l.replyBy < :today", "today", today);
            case "ANSWERED" -> conditions.add("not " + OWED);
            default -> {}
        }
        words(filter.q(), conditions);
        return conditions;
    }

    private static void words(@Nullable String q, Conditions conditions) {
        String folded = q == null ? "" : Texts.fold(q);
        String[] words = folded.isEmpty() ? new String[0] : folded.split(" ", -1);
        for (int i = 0; i < Math.min(words.length, MOST_WORDS); i++) {
            String pattern = words[i].replace("!", "!!").replace("%", "!%").replace("_", "!_");
            conditions.add("l.searchText like :word" + i + " escape '!'", "word" + i, "%" + pattern + "%");
        }
    }

    private LetterRow row(Object[] row) {
        UrgingLetter letter = (UrgingLetter) row[0];
        LetterNumber number = Objects.requireNonNull(letter.number());
        LocalDate replyBy = Objects.requireNonNull(letter.replyBy());
        boolean owed = (Long) row[3] > 0;
        boolean late = replyBy.isBefore(Zones.today(clock));
        return new LetterRow(
                letter.id(),
                number.text(),
                number.issued(),
                units.ref(letter.unitId()),
                letter.form(),
                letter.level(),
                replyBy,
                (Long) row[1],
                (Long) row[2],
                !owed
                        ? LetterFilter.Answer.ANSWERED
                        : late ? LetterFilter.Answer.OVERDUE : LetterFilter.Answer.WAITING);
    }

    public LetterDetail detail(UUID id) {
        UrgingLetter letter = issued(id);
        LetterRow row = row(em.createQuery(COLUMNS + " where l.id = :id", Object[].class)
                .setParameter("id", id)
                .getSingleResult());
        Signature signature = Objects.requireNonNull(letter.signature());
        Actor actor = current.get();
        List<LetterDetail.Line> lines = lines(id);
        boolean answers = actor.may(Right.WORK_FOR_UNIT) && letter.unitId().equals(actor.unitId());
        return new LetterDetail(
                row,
                signature.name(),
                signature.capacity(),
                letter.remark(),
                people.shown(letter.issuedBy()),
                letter.issuedAt(),
                letter.isBuiltInPdf(),
                answers && lines.stream().anyMatch(LetterDetail.Line::toAnswer),
                lines);
    }

    private UrgingLetter issued(UUID id) {
        return Optional.of(letters.visible(id))
                .filter(letter -> letter.state() == LetterState.ISSUED)
                .orElseThrow(NotFound::new);
    }

    private List<LetterDetail.Line> lines(UUID letter) {
        Map<UUID, Object[]> answers = new HashMap<>();
        em.createQuery(
                        "select u.taskId, u.answeredAt, u.answer, t.explanationDue, t.open from Urging u"
                                + " join Task t on t.id = u.taskId where u.letterId = :letter",
                        Object[].class)
                .setParameter("letter", letter)
                .getResultList()
                .forEach(row -> answers.put((UUID) row[0], row));
        return letters.lines(letter).stream()
                .filter(line -> !line.isTakenOut() && line.facts() != null)
                .map(line -> line(line, answers.getOrDefault(line.taskId(), new Object[5])))
                .toList();
    }

    private static LetterDetail.Line line(LetterLine line, @Nullable Object[] answer) {
        boolean owed = answer[0] != null && answer[1] == null && answer[3] != null && Boolean.TRUE.equals(answer[4]);
        return new LetterDetail.Line(
                line.taskId(),
                Objects.requireNonNull(line.facts()),
                (java.time.@Nullable Instant) answer[1],
                (@Nullable String) answer[2],
                owed);
    }

    /** The letter in Word, or as PDF. */
    public OpenedFile open(UUID id, boolean pdf) {
        UrgingLetter letter = issued(id);
        return attachments.open(Objects.requireNonNull(pdf ? letter.pdfFile() : letter.wordFile()));
    }
}
