package vn.dondoc.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import vn.dondoc.demo.content.PlannedAct;
import vn.dondoc.demo.content.PlannedDirective;
import vn.dondoc.demo.content.PlannedTask;
import vn.dondoc.entry.EnteringDirectives;
import vn.dondoc.kernel.ActingTime;

/** Brings one directive about with everything that comes of it: all in one transaction, or nothing. */
@ApplicationScoped
public class ReplayingDirective {
    @Inject
    EnteringDirectives entering;

    @Inject
    ReplayingActs acts;

    @Inject
    DemoActors actors;

    /** An act with the task that it is done to, and the task before that one. */
    private record Step(UUID task, UUID before, PlannedAct act) {}

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void replay(PlannedDirective directive) {
        List<Step> steps = enter(directive);
        acts.begin();
        steps.stream()
                .sorted(Comparator.comparing(step -> step.act().at()))
                .forEach(step -> acts.replay(step.task(), step.before(), step.act()));
    }

    private List<Step> enter(PlannedDirective directive) {
        Instant at = directive.enteredAt();
        actors.become(directive.enteredBy());
        EnteringDirectives.Origin origin =
                new EnteringDirectives.Origin(DemoSetup.SOURCE, String.valueOf(directive.index()));
        UUID id = ActingTime.at(at, () -> entering.enter(directive.sheet(), List.of(), List.of(), origin));
        List<Step> steps = new ArrayList<>();
        UUID before = id;
        for (PlannedTask task : directive.tasks()) {
            List<UUID> made = ActingTime.at(at, () -> entering.addTask(id, task.sheet()));
            List<UUID> units = made.size() == 1 ? made : made.subList(1, made.size());
            for (int i = 0; i < task.lives().size(); i++) {
                for (PlannedAct act : task.lives().get(i)) {
                    steps.add(new Step(units.get(i), before, act));
                }
            }
            before = made.get(0);
        }
        return steps;
    }
}
