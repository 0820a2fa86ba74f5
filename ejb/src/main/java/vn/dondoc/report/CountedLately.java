package vn.dondoc.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import vn.dondoc.task.TaskFilter;

/**
 * Figures of a past that is settled, as everybody sees them who sees everything: counted once a minute however many look at
 * them, because they change only when old records are imported.
 */
@ApplicationScoped
class CountedLately {
    private static final Duration KEPT = Duration.ofSeconds(60);
    private static final Duration SETTLED = Duration.ofMinutes(3);
    private static final int MOST = 50;

    @Inject
    Clock clock;

    private final ConcurrentHashMap<Question, Answer> answers = new ConcurrentHashMap<>();

    private record Question(TaskFilter filter, Grouping by) {}

    private record Answer(Instant at, Figures figures) {}

    /** True for an instant of which nothing can be committed any more. */
    boolean isSettled(Instant asOf) {
        return asOf.isBefore(clock.instant().minus(SETTLED));
    }

    /** What was counted lately, or what is counted now; who asks the same meanwhile waits for it. */
    Figures of(TaskFilter filter, Grouping by, Supplier<Figures> counting) {
        Instant now = clock.instant();
        answers.values().removeIf(answer -> !isFresh(answer, now) || answers.size() > MOST);
        return answers.compute(
                        new Question(filter, by),
                        (question, known) ->
                                known != null && isFresh(known, now) ? known : new Answer(now, counting.get()))
                .figures();
    }

    private static boolean isFresh(Answer answer, Instant now) {
        return !now.isBefore(answer.at()) && now.isBefore(answer.at().plus(KEPT));
    }
}
