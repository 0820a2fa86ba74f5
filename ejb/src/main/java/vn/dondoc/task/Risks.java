package vn.dondoc.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directive.Urgency;
import vn.dondoc.kernel.Zones;
import vn.dondoc.regulation.Profiles;
import vn.dondoc.regulation.RegulationProfile;
import vn.dondoc.regulation.Rule;

/** Reads what the early warning has found, for the tasks of one page at a time. */
@ApplicationScoped
public class Risks {
    private static final Duration FRESH = Duration.ofSeconds(60);

    /** Which tasks called {@code t} are at risk; a parent has no standing of its own. */
    static final String CONDITION = "t.standing = vn.dondoc.task.Standing.OPEN"
            + " and t.state <> vn.dondoc.task.TaskState.REPORTED and t.dueDate >= :riskToday"
            + " and t.id in (select k.taskId from TaskRisk k)";

    @PersistenceContext
    EntityManager em;

    @Inject
    Profiles profiles;

    @Inject
    Clock clock;

    private volatile @Nullable Seen seen;

    private record Seen(Instant markedAt, Instant at) {}

    /** When the marks were written last; {@link Instant#EPOCH} for never. Up to a minute old. */
    public Instant markedAt() {
        Instant now = clock.instant();
        Seen known = seen;
        if (known == null
                || now.isBefore(known.at())
                || !now.isBefore(known.at().plus(FRESH))) {
            known = new Seen(
                    em.createQuery("select r.markedAt from RiskRun r", Instant.class).getResultList().stream()
                            .findFirst()
                            .orElse(Instant.EPOCH),
                    now);
            seen = known;
        }
        return known.markedAt();
    }

    /** What was found about those of the lines that can be at risk today. */
    Map<UUID, TaskRisk> of(Collection<TaskLine> lines) {
        LocalDate today = Zones.today(clock);
        Set<UUID> ids = lines.stream()
                .filter(line -> isPossible(line, today))
                .map(TaskLine::id)
                .collect(Collectors.toSet());
        return ids.isEmpty()
                ? Map.of()
                : em
                        .createQuery("select k from TaskRisk k where k.taskId in (:ids)", TaskRisk.class)
                        .setParameter("ids", ids)
                        .getResultList()
                        .stream()
                        .collect(Collectors.toMap(risk -> risk.taskId, Function.identity()));
    }

    private static boolean isPossible(TaskLine line, LocalDate today) {
        return line.standing() == Standing.OPEN
                && line.state() != TaskState.REPORTED
                && line.dueDate() != null
                && !line.dueDate().isBefore(today);
    }

    /** The signs with their numbers of today; null where none was found. */
    @Nullable
    Risk shown(@Nullable TaskRisk found, TaskLine line) {
        if (found == null || line.dueDate() == null) {
            return null;
        }
        LocalDate today = Zones.today(clock);
        RegulationProfile profile = profiles.on(today);
        List<Risk.Sign> signs = new ArrayList<>();
        if (found.notAccepted) {
            int window = profile.acceptanceDays(line.urgency() != Urgency.NORMAL);
            signs.add(new Risk.Sign(
                    Risk.Kind.NOT_ACCEPTED,
                    profile.number(Rule.RISK_POINTS_ACCEPTANCE),
                    since(line.issuedAt(), today),
                    window,
                    null));
        }
        if (found.silent) {
            Instant heard = line.lastReportAt() == null ? line.issuedAt() : line.lastReportAt();
            signs.add(new Risk.Sign(
                    Risk.Kind.SILENT,
                    profile.number(Rule.RISK_POINTS_SILENCE),
                    since(heard, today),
                    profile.number(Rule.RISK_SILENT_DAYS),
                    null));
        }
        if (found.obstacle) {
            signs.add(new Risk.Sign(Risk.Kind.OBSTACLE, profile.number(Rule.RISK_POINTS_OBSTACLES), null, null, null));
        }
        signs.addAll(ofOthers(found, profile, Math.toIntExact(ChronoUnit.DAYS.between(today, line.dueDate()))));
        return new Risk(found.points, signs);
    }

    /** What is known of tasks like this one. */
    private static List<Risk.Sign> ofOthers(TaskRisk found, RegulationProfile profile, int left) {
        List<Risk.Sign> signs = new ArrayList<>();
        if (found.lateBefore != null) {
            signs.add(new Risk.Sign(
                    Risk.Kind.LATE_BEFORE,
                    profile.number(Rule.RISK_POINTS_LATENESS),
                    found.lateBefore,
                    found.finishedBefore,
                    null));
        }
        if (found.usualDays != null) {
            signs.add(new Risk.Sign(
                    Risk.Kind.SHORT_TIME,
                    profile.number(Rule.RISK_POINTS_SHORT_TIME),
                    left,
                    found.usualDays,
                    found.usualOf));
        }
        return signs;
    }

    private static @Nullable Integer since(@Nullable Instant then, LocalDate today) {
        return then == null ? null : Math.toIntExact(ChronoUnit.DAYS.between(Zones.day(then), today));
    }
}
