package vn.dondoc.meeting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.attachment.secrecy.SecretGuard;
import vn.dondoc.identity.CurrentActor;
import vn.dondoc.identity.People;
import vn.dondoc.identity.Requires;
import vn.dondoc.identity.Right;
import vn.dondoc.identity.Role;
import vn.dondoc.kernel.InputCheck;

/** The Office prepares a meeting, holds it and closes it; then the notice of its conclusions is drafted. */
@Stateless
@Requires(Right.STEER)
public class HoldingMeetings {
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_MINUTES = 20_000;

    @Inject
    Meetings meetings;

    @Inject
    CountingAgendas counting;

    @Inject
    DraftingConclusions drafting;

    @Inject
    SecretGuard secrets;

    @Inject
    People people;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    /**
     * Prepares a meeting with the agenda of this moment.
     *
     * @param leader username of the leader who will lead it
     * @return the meeting
     */
    public UUID prepare(@Nullable String title, @Nullable LocalDate heldOn, @Nullable String leader) {
        secrets.check("title", title);
        InputCheck check = new InputCheck();
        String clean = check.text("title", title, LONGEST_TITLE);
        check.required("heldOn", check.date("heldOn", heldOn));
        String username = check.text("leader", leader, 100);
        UUID leads = people.byUsername(username)
                .filter(person -> person.active() && person.has(Role.LEADER))
                .map(person -> person.id())
                .orElse(null);
        if (leads == null && !username.isEmpty()) {
            check.problem("leader", "person.unknown", username);
        }
        check.orFail();
        Meeting meeting =
                new Meeting(clean, Objects.requireNonNull(heldOn), Objects.requireNonNull(leads), current.get(), now());
        meetings.keep(meeting);
        meetings.draw(meeting, counting.worstFirst());
        return meeting.id();
    }

    /** Begins it; the agenda is drawn once more and then keeps its order. */
    public void start(UUID id, @Nullable Long seen) {
        Meeting meeting = meetings.locked(id);
        meeting.start(seen, current.get(), now());
        meetings.draw(meeting, counting.worstFirst());
    }

    /** Ends it with what else was said; of its decisions the notice is drafted, as a directive and in Word. */
    public void close(UUID id, @Nullable Long seen, @Nullable String minutes) {
        secrets.check("minutes", minutes);
        InputCheck check = new InputCheck();
        String clean = check.optionalText("minutes", minutes, LONGEST_MINUTES);
        check.orFail();
        Meeting meeting = meetings.locked(id);
        meeting.close(seen, clean, current.get(), now());
        List<MeetingDecision> decisions = meetings.decisions(id, null);
        if (!decisions.isEmpty() || clean != null) {
            drafting.draft(meeting, decisions);
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
