package vn.dondoc.urging;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.attachment.secrecy.SecretGuard;
import vn.dondoc.identity.Actor;
import vn.dondoc.identity.CurrentActor;
import vn.dondoc.identity.Person;
import vn.dondoc.identity.Requires;
import vn.dondoc.identity.Right;
import vn.dondoc.kernel.Forbidden;
import vn.dondoc.kernel.InputCheck;
import vn.dondoc.kernel.InvalidInput;
import vn.dondoc.regulation.RegulationProfile.UrgingForm;
import vn.dondoc.task.LateTask;
import vn.dondoc.task.LateTasks;

/** The Office looks proposals through, changes them, signs them off or drops them, and proposes letters by hand. */
@Stateless
@Requires(Right.URGE)
public class PreparingLetters {
    /** The most tasks that are chosen by hand at once. */
    public static final int MOST = 500;

    private static final int LONGEST_REMARK = 5000;
    private static final int LONGEST_CAPACITY = 300;

    @Inject
    Letters letters;

    @Inject
    Proposals proposals;

    @Inject
    LateTasks tasks;

    @Inject
    Ladders ladders;

    @Inject
    Signers signers;

    @Inject
    SecretGuard secrets;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    /**
     * What of a proposal is changed.
     *
     * @param takenOut tasks that the letter leaves out this time
     * @param replyBy null for the days that the profile gives
     * @param remark what the letter says besides; null for nothing
     * @param signer null for whom the ladder names
     * @param capacity what stands above the name; null for the usual words of the signer
     */
    public record Sheet(
            Set<UUID> takenOut,
            @Nullable LocalDate replyBy,
            @Nullable String remark,
            @Nullable UUID signer,
            @Nullable String capacity) {
        public Sheet {
            takenOut = Set.copyOf(takenOut);
        }
    }

    /** The letters that are being prepared, by unit. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<ProposalRow> today() {
        return proposals.rows();
    }

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public ProposalDetail detail(UUID id) {
        return proposals.detail(letters.visible(id));
    }

    /** Changes a proposal that nobody has signed off. */
    public void change(UUID id, @Nullable Long seen, Sheet sheet) {
        secrets.check("remark", sheet.remark());
        UrgingLetter letter = letters.locked(id);
        letter.changedBy(seen);
        InputCheck check = new InputCheck();
        String remark = check.optionalText("remark", sheet.remark(), LONGEST_REMARK);
        String capacity = check.optionalText("capacity", sheet.capacity(), LONGEST_CAPACITY);
        if (sheet.replyBy() != null && sheet.replyBy().isBefore(ladders.today().today())) {
            check.problem("replyBy", "input.past");
        }
        check.date("replyBy", sheet.replyBy());
        check.orFail();
        letter.write(sheet.replyBy(), remark, signature(letter, sheet.signer(), capacity));
        letters.lines(id).forEach(line -> line.takeOut(sheet.takenOut().contains(line.taskId())));
    }

    private @Nullable Signature signature(UrgingLetter letter, @Nullable UUID signer, @Nullable String capacity) {
        if (signer == null && capacity == null) {
            return null;
        }
        Person person = candidates(letter).stream()
                .filter(one -> signer == null || one.id().equals(signer))
                .findFirst()
                .orElseThrow(() -> InvalidInput.at("signer", "letter.signer"));
        Signature usual = Signature.of(letter.form(), person);
        return capacity == null ? usual : new Signature(person.id(), person.name(), capacity);
    }

    private List<Person> candidates(UrgingLetter letter) {
        return signers.of(letter.level(), ladders.today().profile());
    }

    /** Signs letters off, so that they may be sent: slips of the Office whoever urges, others who may sign letters. */
    public void signOff(Collection<UUID> ids) {
        Actor actor = current.get();
        for (UUID id : new HashSet<>(ids)) {
            UrgingLetter letter = letters.locked(id);
            if (letter.form() != UrgingForm.SLIP && !actor.may(Right.SIGN_LETTERS)) {
                throw new Forbidden("letter.signOff");
            }
            Signature signature = Optional.ofNullable(letter.signature())
                    .or(() -> candidates(letter).stream().findFirst().map(one -> Signature.of(letter.form(), one)))
                    .orElseThrow(() -> InvalidInput.at("signer", "letter.signer"));
            letter.signOff(signature, actor, clock.instant());
        }
    }

    /** Takes back a letter that was signed off and not sent. */
    public void takeBack(UUID id) {
        letters.locked(id).takeBack();
    }

    /** Sends no letter; its tasks come back when they reach the next rung. */
    public void drop(UUID id) {
        UrgingLetter letter = letters.locked(id);
        Ladder ladder = ladders.today();
        Map<UUID, LateTask> now = new LinkedHashMap<>();
        List<LetterLine> lines = letters.lines(id);
        tasks.byIds(lines.stream().map(LetterLine::taskId).toList()).forEach(task -> now.put(task.id(), task));
        for (LetterLine line : lines) {
            LateTask task = now.get(line.taskId());
            if (task != null) {
                line.fix(LineFacts.of(task, ladder));
            }
        }
        letter.drop();
    }

    /**
     * Proposes letters of that form about tasks that somebody chose, one for each unit; answers how many tasks cannot be urged.
     */
    public int propose(@Nullable Collection<UUID> ids, @Nullable UrgingForm form) {
        if (form == null || ids == null || ids.isEmpty()) {
            throw InvalidInput.at(form == null ? "form" : "tasks", "input.required");
        }
        if (form == UrgingForm.MESSAGE || form == UrgingForm.INSPECTION || ids.size() > MOST) {
            throw InvalidInput.at("form", "letter.form");
        }
        Ladder ladder = ladders.today();
        Map<UUID, Map<UUID, Integer>> byUnit = new LinkedHashMap<>();
        List<LateTask> found = tasks.byIds(new HashSet<>(ids)).stream()
                .filter(task -> task.urgeable() && task.unit() != null)
                .toList();
        found.forEach(task -> byUnit.computeIfAbsent(task.unit(), unit -> new LinkedHashMap<>())
                .put(task.id(), ladder.levelOf(form)));
        byUnit.forEach((unit, chosen) -> {
            UrgingLetter letter =
                    letters.inPreparation(unit, form).orElseGet(() -> letters.begin(unit, form, ladder.today()));
            letter.changedBy(null);
            letters.add(letter, chosen, true);
        });
        return ids.size() - found.size();
    }
}
