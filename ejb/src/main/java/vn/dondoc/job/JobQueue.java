package vn.dondoc.job;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/** Lets work begin in the order in which it was asked for: at most two pieces of one person, and four of all, at a time. */
@ApplicationScoped
public class JobQueue {
    private static final int OF_ONE = 2;
    private static final int OF_ALL = 4;

    @Inject
    JobExecution execution;

    @Inject
    JobBook book;

    @Resource
    ManagedExecutorService executor;

    private final List<Waiting> waiting = new ArrayList<>();
    private final List<UUID> running = new ArrayList<>();

    private record Waiting(UUID job, UUID owner, JobWork work) {}

    void add(UUID job, UUID owner, JobWork work) {
        synchronized (waiting) {
            waiting.add(new Waiting(job, owner, work));
        }
        beginSome();
    }

    /** How many pieces of that person have not begun yet. */
    long waitingOf(UUID owner) {
        synchronized (waiting) {
            return waiting.stream().filter(one -> one.owner().equals(owner)).count();
        }
    }

    private void beginSome() {
        for (Waiting next = next(); next != null; next = next()) {
            Waiting begun = next;
            try {
                executor.execute(() -> work(begun));
            } catch (RejectedExecutionException full) {
                end(begun);
                book.end(begun.job(), JobState.FAILED, "job.interrupted", null);
            }
        }
    }

    private void work(Waiting one) {
        try {
            execution.run(one.job(), one.owner(), one.work());
        } finally {
            end(one);
            beginSome();
        }
    }

    private @Nullable Waiting next() {
        synchronized (waiting) {
            for (Waiting one : waiting) {
                if (running.size() < OF_ALL && Collections.frequency(running, one.owner()) < OF_ONE) {
                    waiting.remove(one);
                    running.add(one.owner());
                    return one;
                }
            }
            return null;
        }
    }

    private void end(Waiting one) {
        synchronized (waiting) {
            running.remove(one.owner());
        }
    }
}
