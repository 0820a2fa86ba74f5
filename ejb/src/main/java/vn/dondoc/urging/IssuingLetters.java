package vn.dondoc.urging;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.dondoc.attachment.Attaching;
import vn.dondoc.attachment.FileOwner;
import vn.dondoc.identity.CurrentActor;
import vn.dondoc.identity.People;
import vn.dondoc.identity.Person;
import vn.dondoc.identity.Requires;
import vn.dondoc.identity.Right;
import vn.dondoc.identity.Role;
import vn.dondoc.notification.Telling;
import vn.dondoc.organisation.UnitRef;
import vn.dondoc.organisation.Units;
import vn.dondoc.paper.MakingPapers;
import vn.dondoc.regulation.RegulationProfile.UrgingForm;
import vn.dondoc.regulation.Rule;
import vn.dondoc.task.LateTask;
import vn.dondoc.task.LateTasks;
import vn.dondoc.task.UrgingUnits;

/**
 * The two steps in which a letter goes out, each a transaction: it gets its number and its text is fixed; then, with its files, it is
 * issued, every task is urged, and the unit is told. Cut off in between it keeps its number and is issued later.
 */
@Stateless
@Requires(Right.URGE)
public class IssuingLetters {
    @PersistenceContext
    EntityManager em;

    @Inject
    Letters letters;

    @Inject
    Numbering numbering;

    @Inject
    Ladders ladders;

    @Inject
    LateTasks tasks;

    @Inject
    MakingPapers papers;

    @Inject
    Attaching attaching;

    @Inject
    UrgingUnits urging;

    @Inject
    Units units;

    @Inject
    People people;

    @Inject
    Telling telling;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    /** Gives the letter its number, if it has none, and writes it; empty when none of its tasks is left to be urged. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Optional<MakingPapers.Word> write(UUID id) {
        UrgingLetter letter = letters.locked(id);
        List<LetterLine> lines = letter.state() == LetterState.NUMBERED ? said(id) : fix(letter);
        if (lines.isEmpty()) {
            letter.drop();
            return Optional.empty();
        }
        UnitRef unit = units.ref(letter.unitId());
        Ladder ladder = ladders.today();
        if (letter.number() == null) {
            LetterNumber number = numbering.next(notation(letter.form(), ladder), ladder.today());
            LocalDate answer = letter.replyBy() == null || letter.replyBy().isBefore(ladder.today())
                    ? ladder.replyBy()
                    : letter.replyBy();
            letter.number(number, answer, LetterText.searchText(number, unit, lines));
        }
        String title = Objects.requireNonNull(letter.number()).text();
        return Optional.of(papers.fill(
                LetterText.form(letter.form()), title, LetterText.of(letter, unit, lines, ladder.profile())));
    }

    private static String notation(UrgingForm form, Ladder ladder) {
        return ladder.profile()
                .text(form == UrgingForm.CRITICISM ? Rule.COMMITTEE_LETTER_NOTATION : Rule.URGING_LETTER_NOTATION);
    }

    private List<LetterLine> said(UUID id) {
        return letters.lines(id).stream()
                .filter(line -> !line.isTakenOut() && line.facts() != null)
                .toList();
    }

    /** What the letter says about each task from now on; a task that is done or not the unit's any more is left out. */
    private List<LetterLine> fix(UrgingLetter letter) {
        List<LetterLine> lines = letters.lines(letter.id()).stream()
                .filter(line -> !line.isTakenOut())
                .toList();
        Map<UUID, LateTask> now = new HashMap<>();
        tasks.byIds(lines.stream().map(LetterLine::taskId).toList()).forEach(task -> now.put(task.id(), task));
        Ladder ladder = ladders.today();
        for (LetterLine line : lines) {
            LateTask task = now.get(line.taskId());
            if (task != null && isLeft(task, letter, line, ladder)) {
                line.fix(LineFacts.of(task, ladder));
            } else {
                line.takeOut(true);
            }
        }
        return lines.stream().filter(line -> !line.isTakenOut()).toList();
    }

    private static boolean isLeft(LateTask task, UrgingLetter letter, LetterLine line, Ladder ladder) {
        boolean late = task.due() != null && task.due().isBefore(ladder.today());
        return task.urgeable() && letter.unitId().equals(task.unit()) && (late || line.isByHand());
    }

    /** The letter goes out with its files. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void issue(UUID id, MakingPapers.Word word, MakingPapers.Pdf pdf) {
        UrgingLetter letter = letters.locked(id);
        LetterNumber number = Objects.requireNonNull(letter.number());
        List<LetterLine> lines = said(id);
        Set<UUID> urged = lines.stream().map(LetterLine::taskId).collect(Collectors.toSet());
        Set<UUID> possible = tasks.byIds(urged).stream()
                .filter(LateTask::urgeable)
                .map(LateTask::id)
                .collect(Collectors.toSet());
        String name = name(letter, number);
        UUID wordFile = attaching
                .keep(word.bytes(), name + ".docx", FileOwner.paper(id))
                .id();
        UUID pdfFile =
                attaching.keep(pdf.bytes(), name + ".pdf", FileOwner.paper(id)).id();
        urging.urgeByLetter(
                possible, id, LetterText.told(number, letter.form()), Objects.requireNonNull(letter.replyBy()));
        letter.issue(
                new UrgingLetter.Files(wordFile, pdfFile, pdf.builtIn()),
                current.get(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        tell(letter, number, lines.size());
    }

    /** As the files are named: number, notation and unit, without strokes. */
    private String name(UrgingLetter letter, LetterNumber number) {
        return number.text().replace('/', '-') + " "
                + units.ref(letter.unitId()).name();
    }

    private void tell(UrgingLetter letter, LetterNumber number, int count) {
        Set<UUID> heads = people.of(letter.unitId(), Role.UNIT_HEAD).stream()
                .map(Person::id)
                .collect(Collectors.toSet());
        String address = "/urging-letters/letter.xhtml?id=" + letter.id();
        telling.tell(heads, new Telling.Word("URGING_LETTER", number.text(), count, address));
    }

    /** What the letter is called where it failed: its unit. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public String name(UUID id) {
        return Optional.ofNullable(em.find(UrgingLetter.class, id))
                .map(letter -> units.ref(letter.unitId()).name())
                .orElse("");
    }
}
