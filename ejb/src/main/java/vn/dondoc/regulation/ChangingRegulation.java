package vn.dondoc.regulation;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.audit.Audit;
import vn.dondoc.audit.AuditAction;
import vn.dondoc.audit.AuditNote;
import vn.dondoc.identity.CurrentActor;
import vn.dondoc.identity.Requires;
import vn.dondoc.identity.Right;
import vn.dondoc.kernel.BusinessRuleViolation;
import vn.dondoc.kernel.InputCheck;
import vn.dondoc.kernel.Texts;
import vn.dondoc.kernel.Zones;
import vn.dondoc.regulation.RegulationProfile.UrgingStep;
import vn.dondoc.regulation.RegulationSheet.Decision;

/**
 * Sửa tham số quy chế: the Office decides a rule from a day on. Days that are past keep what held on them, so that a
 * report drawn again shows the figures it showed.
 */
@Stateless
public class ChangingRegulation {
    private static final int LONGEST_REASON = 500;

    @PersistenceContext
    EntityManager em;

    @Inject
    Profiles profiles;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    @Inject
    Audit audit;

    @Inject
    Event<RegulationChanged> changed;

    /**
     * A decision to be written down.
     *
     * @param validFrom today or later; null for today
     * @param reason the document or the leader that says so, required
     */
    public record Change(
            Rule rule,
            @Nullable String value,
            @Nullable LocalDate validFrom,
            @Nullable String reason) {}

    /**
     * Decides the rule.
     *
     * @return false when it has this value on that day already, and nothing was written
     * @throws vn.dondoc.kernel.InvalidInput at {@code value}, {@code validFrom} or {@code reason}
     * @throws BusinessRuleViolation for a day that is past, a day of reminding named twice, or a rung of urging that does not come after the one below it
     */
    @Requires(Right.MANAGE_SETTINGS)
    public boolean change(Change change) {
        Rule rule = change.rule();
        LocalDate today = Zones.today(clock);
        InputCheck check = new InputCheck();
        String reason = check.text("reason", change.reason(), LONGEST_REASON);
        LocalDate asked = check.date("validFrom", change.validFrom());
        check.orFail();
        String value = rule.form().canonical(Objects.requireNonNullElse(Texts.clean(change.value()), ""));
        LocalDate validFrom = asked == null ? today : asked;
        if (validFrom.isBefore(today)) {
            throw BusinessRuleViolation.at("validFrom", "regulation.past", today);
        }
        RegulationSheet sheet = profiles.latest();
        if (sheet.on(validFrom).text(rule).equals(value)) {
            return false;
        }
        Decision decision =
                new Decision(rule, value, validFrom, actor.get().accountId(), instantFor(rule, sheet), reason);
        refuseTwice(decision);
        if (rule.isRung()) {
            refuseDisorderedLadder(sheet, decision);
        }
        write(decision, sheet.on(validFrom).text(rule));
        return true;
    }

    private void write(Decision decision, String before) {
        em.persist(new RegulationSetting(decision));
        audit.note(AuditNote.of(AuditAction.REGULATION_CHANGED)
                .about("rule", decision.rule())
                .with("before", before)
                .with("value", decision.value())
                .with("validFrom", decision.validFrom())
                .with("reason", decision.reason()));
        changed.fire(new RegulationChanged(Set.of(decision.rule())));
    }

    /** After every earlier decision on the rule, so that the later of two always wins. */
    private Instant instantFor(Rule rule, RegulationSheet sheet) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return sheet.lastSet(rule)
                .filter(last -> !last.isBefore(now))
                .map(last -> last.plus(1, ChronoUnit.MICROS))
                .orElse(now);
    }

    private static void refuseTwice(Decision decision) {
        if (decision.rule() == Rule.REMIND_DAYS_BEFORE) {
            Set<String> days = new HashSet<>();
            for (String day : decision.value().split(",", -1)) {
                if (!days.add(day)) {
                    throw BusinessRuleViolation.at("value", "regulation.twice", day);
                }
            }
        }
    }

    /** Holds from the day of the decision on, also together with what is decided already for later days. */
    private static void refuseDisorderedLadder(RegulationSheet sheet, Decision decision) {
        RegulationSheet decided = sheet.with(decision);
        Stream.concat(
                        Stream.of(decision.validFrom()),
                        Arrays.stream(Rule.values())
                                .filter(Rule::isRung)
                                .flatMap(rung -> decided.decisionsOn(rung).stream())
                                .map(Decision::validFrom)
                                .filter(day -> day.isAfter(decision.validFrom())))
                .forEach(day -> refuseDisordered(decided.on(day).urgingLadder()));
    }

    private static void refuseDisordered(List<UrgingStep> ladder) {
        for (int i = 1; i < ladder.size(); i++) {
            if (ladder.get(i).after() <= ladder.get(i - 1).after()) {
                throw BusinessRuleViolation.at("value", "regulation.ladder", i, i + 1);
            }
        }
    }
}
