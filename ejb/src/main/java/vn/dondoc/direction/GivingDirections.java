package vn.dondoc.direction;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.attachment.Attaching;
import vn.dondoc.attachment.FileOwner;
import vn.dondoc.attachment.secrecy.SecretGuard;
import vn.dondoc.directive.DirectiveSheet;
import vn.dondoc.entry.EnteringDirectives;
import vn.dondoc.identity.Actor;
import vn.dondoc.identity.CurrentActor;
import vn.dondoc.identity.People;
import vn.dondoc.identity.Person;
import vn.dondoc.identity.Requires;
import vn.dondoc.identity.Right;
import vn.dondoc.identity.Role;
import vn.dondoc.kernel.InputCheck;
import vn.dondoc.kernel.Slice;
import vn.dondoc.notification.Telling;
import vn.dondoc.notification.Telling.Word;
import vn.dondoc.task.TaskSheet;

/** A leader gives a direction; the Office makes a directive of it or dismisses it. Each is told what the other did. */
@Stateless
public class GivingDirections {
    private static final int LONGEST = 20_000;
    private static final int LONGEST_REASON = 2000;

    @Inject
    CurrentActor current;

    @Inject
    Directions directions;

    @Inject
    EnteringDirectives entering;

    @Inject
    Attaching attaching;

    @Inject
    SecretGuard secrets;

    @Inject
    People people;

    @Inject
    Telling telling;

    @Inject
    Clock clock;

    /** Keeps the direction and tells the Office; returns its id. */
    @Requires(Right.DIRECT)
    public UUID give(@Nullable String text, List<UUID> attachments) {
        secrets.check("text", text);
        InputCheck check = new InputCheck();
        String clean = check.text("text", text, LONGEST);
        check.orFail();
        Direction direction = new Direction(clean, current.get(), now());
        directions.keep(direction);
        attaching.claim(attachments, current.get(), FileOwner.direction(direction.id()));
        tell(office(), "DIRECTION_GIVEN", direction);
        return direction.id();
    }

    /** What came of directions, newest first; a leader finds his own. */
    @Requires({Right.DIRECT, Right.ENTER})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Slice<DirectionRow> page(@Nullable DirectionState state, @Nullable String after, int size, boolean counted) {
        return directions.page(state, after, size, counted);
    }

    @Requires({Right.DIRECT, Right.ENTER})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public DirectionRow detail(UUID id) {
        return directions.rows(List.of(directions.visible(id))).get(0);
    }

    /** Enters the directive that comes of it, with its tasks; returns the directive. */
    @Requires(Right.ENTER)
    public UUID enter(UUID id, DirectiveSheet sheet, List<UUID> attachments, List<TaskSheet> tasks) {
        Direction direction = directions.locked(id);
        direction.refuseDecided();
        UUID directive = entering.enter(sheet, attachments, tasks);
        direction.enter(directive, current.get(), now());
        tell(Set.of(direction.givenBy()), "DIRECTION_ENTERED", direction);
        return directive;
    }

    /** Nothing comes of it; the leader is told why. */
    @Requires(Right.ENTER)
    public void dismiss(UUID id, @Nullable String reason) {
        secrets.check("reason", reason);
        InputCheck check = new InputCheck();
        String clean = check.text("reason", reason, LONGEST_REASON);
        check.orFail();
        Direction direction = directions.locked(id);
        direction.dismiss(clean, current.get(), now());
        tell(Set.of(direction.givenBy()), "DIRECTION_DISMISSED", direction);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private Set<UUID> office() {
        return Stream.of(Role.OFFICE_HEAD, Role.OFFICE_OFFICER)
                .flatMap(role -> people.directory().in(role).stream())
                .filter(Person::active)
                .map(Person::id)
                .collect(Collectors.toSet());
    }

    private void tell(Set<UUID> told, String type, Direction direction) {
        Actor by = current.get();
        Set<UUID> others =
                told.stream().filter(person -> !person.equals(by.accountId())).collect(Collectors.toSet());
        UUID directive = direction.directiveId();
        String address = directive == null ? "/directives/drafts.xhtml" : "/directives/directive.xhtml?id=" + directive;
        telling.tell(others, new Word(type, direction.text(), null, address));
    }
}
