package vn.dondoc.task;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.audit.Audit;
import vn.dondoc.audit.AuditAction;
import vn.dondoc.audit.AuditNote;
import vn.dondoc.identity.Actor;
import vn.dondoc.identity.CurrentActor;
import vn.dondoc.identity.People;
import vn.dondoc.identity.Person;
import vn.dondoc.identity.Requires;
import vn.dondoc.identity.Right;
import vn.dondoc.identity.Role;
import vn.dondoc.kernel.BusinessRuleViolation;
import vn.dondoc.kernel.Forbidden;
import vn.dondoc.kernel.InputCheck;
import vn.dondoc.kernel.NotFound;
import vn.dondoc.kernel.Zones;

/** A leader names somebody who decides on requests for a later deadline in his place for some days (ủy quyền). */
@Stateless
@Requires(Right.DECIDE_EXTENSIONS)
public class DelegatingDecisions {
    private static final int MOST = 20;
    private static final int LONGEST_DAYS = 366;
    private static final String DELEGATE = "decider";

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentActor current;

    @Inject
    People people;

    @Inject
    Deciders deciders;

    @Inject
    Event<Deciders.Changed> changed;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /**
     * Lets somebody decide from one day to another, both included.
     *
     * @param delegate his sign-in name; a leader or a head of the Office
     */
    public void delegate(@Nullable String delegate, @Nullable LocalDate from, @Nullable LocalDate to) {
        Actor leader = leader();
        InputCheck check = new InputCheck();
        String name = check.text(DELEGATE, delegate, 60);
        check.required("from", check.date("from", from));
        check.required("to", check.date("to", to));
        Optional<Person> person = people.byUsername(name).filter(DelegatingDecisions::mayDecide);
        if (!name.isEmpty()
                && person.filter(each -> !each.id().equals(leader.accountId())).isEmpty()) {
            check.problem(DELEGATE, "delegation.whom");
        }
        check.orFail();
        LocalDate first = Objects.requireNonNull(from);
        LocalDate last = Objects.requireNonNull(to);
        refuseDays(first, last);
        if (mine().size() >= MOST) {
            throw new BusinessRuleViolation("delegation.tooMany", MOST);
        }
        Delegation delegation = new Delegation(
                leader.accountId(),
                person.orElseThrow(NotFound::new).id(),
                first,
                last,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        em.persist(delegation);
        audit.note(AuditNote.of(AuditAction.DELEGATION_MADE)
                .about("delegation", delegation.given().id())
                .with(DELEGATE, name)
                .with("from", first)
                .with("to", last));
        changed.fire(new Deciders.Changed());
    }

    private void refuseDays(LocalDate first, LocalDate last) {
        LocalDate today = Zones.today(clock);
        if (last.isBefore(first) || last.isBefore(today)) {
            throw BusinessRuleViolation.at("to", "delegation.order", today);
        }
        if (last.isAfter(first.plusDays(LONGEST_DAYS))) {
            throw BusinessRuleViolation.at("to", "delegation.long", LONGEST_DAYS);
        }
    }

    /** Takes a delegation back: from now on it allows nothing. */
    public void end(UUID id) {
        Delegation delegation = em.find(Delegation.class, id);
        if (delegation == null || delegation.isEnded() || !delegation.leader().equals(leader().accountId())) {
            throw new NotFound();
        }
        delegation.end(clock.instant().truncatedTo(ChronoUnit.MICROS));
        audit.note(AuditNote.of(AuditAction.DELEGATION_ENDED).about("delegation", id));
        changed.fire(new Deciders.Changed());
    }

    /** What the one who asks has delegated and not taken back. */
    public List<Deciders.Given> mine() {
        UUID me = current.get().accountId();
        return deciders.given().stream()
                .filter(each -> each.leader().equals(me))
                .toList();
    }

    /** What others have delegated to the one who asks. */
    public List<Deciders.Given> toMe() {
        UUID me = current.get().accountId();
        return deciders.given().stream()
                .filter(each -> each.delegate().equals(me))
                .toList();
    }

    /** Whom a leader may name. */
    public List<Person> candidates() {
        UUID me = current.get().accountId();
        return people.directory().all().stream()
                .filter(person -> mayDecide(person) && !person.id().equals(me))
                .toList();
    }

    private static boolean mayDecide(Person person) {
        return person.active()
                && person.roles().stream().anyMatch(role -> role.rights().contains(Right.DECIDE_EXTENSIONS));
    }

    private Actor leader() {
        Actor actor = current.get();
        if (!actor.has(Role.LEADER)) {
            throw new Forbidden("delegation.onlyLeader");
        }
        return actor;
    }
}
