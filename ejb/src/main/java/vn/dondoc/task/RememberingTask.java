package vn.dondoc.task;

import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A task that remembers: every change of its facts leaves one entry for the history, and how it counted until then. */
@MappedSuperclass
abstract class RememberingTask extends TaskRecord {
    @Transient
    final transient List<Happening> happenings = new ArrayList<>();

    @Transient
    final transient List<PastStanding> pastStandings = new ArrayList<>();

    /** How the task counted before the acts that are not kept yet; null while it counts as it did. */
    @Transient
    transient @Nullable CountedFacts countedBefore;

    /** True when the act that ended the task, or took it from its unit, left a request for a later deadline undecided. */
    @Transient
    transient boolean requestDropped;

    @SuppressWarnings("NullAway")
    protected RememberingTask() {}

    /** Changes facts and leaves one entry in the history. */
    final void happen(EventType type, Act act, Runnable change) {
        happen(type, act, Map.of(), List.of(), change);
    }

    /** As {@link #happen(EventType, Act, Runnable)}, with what else was said and the files that came along. */
    final void happen(EventType type, Act act, Map<String, String> extra, List<UUID> attachments, Runnable change) {
        Map<String, String> before = TaskFacts.of(this);
        CountedFacts counted = CountedFacts.of(this);
        change.run();
        settle(counted, act.at());
        happenings.add(new Happening(type, act, TaskFacts.changes(before, TaskFacts.of(this)), extra, attachments));
    }

    /** Brings what follows from the facts in line and keeps how the task counted until now. */
    final void settle(CountedFacts before, Instant at) {
        if (state == TaskState.CONFIRMED || state == TaskState.WITHDRAWN || state == TaskState.SUPERSEDED) {
            dropRequest();
        }
        open = state.isOpen();
        standing = parent ? Standing.NONE : state.standing();
        dueOrder = dueDate == null ? NO_DEADLINE : dueDate;
        givenAt = givenAt == null && state != TaskState.DRAFT ? at : givenAt;
        updatedAt = at;
        unclear = Clarity.of(this).kept();
        if (!before.equals(CountedFacts.of(this))) {
            countedBefore = countedBefore == null ? before : countedBefore;
            Instant since = at.isBefore(standingSince) ? standingSince : at;
            if (before.standing() != Standing.NONE) {
                pastStandings.add(new PastStanding(id, standingSince, since, before));
            }
            standingSince = since;
        }
    }

    /** Who has not got the task any more needs no later deadline: a request that nobody has decided is void. */
    final void dropRequest() {
        requestDropped |= extensionPending;
        extensionPending = false;
    }

    /** The number that the next entry of the history will bear. */
    long nextSeq() {
        return historySeq + happenings.size() + 1L;
    }
}
