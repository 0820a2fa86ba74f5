package vn.dondoc.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.attachment.Attaching;
import vn.dondoc.attachment.FileOwner;
import vn.dondoc.directive.DirectiveSheet;
import vn.dondoc.entry.EnteringDirectives;
import vn.dondoc.identity.CurrentActor;
import vn.dondoc.identity.People;
import vn.dondoc.identity.Person;
import vn.dondoc.identity.Role;
import vn.dondoc.organisation.Units;
import vn.dondoc.paper.MakingPapers;
import vn.dondoc.regulation.Profiles;
import vn.dondoc.regulation.RegulationProfile;
import vn.dondoc.regulation.Rule;
import vn.dondoc.task.TaskSheet;

/** Dự thảo thông báo kết luận: a directive that is not signed yet, with the tasks that the meeting wants, and the same in Word. */
@ApplicationScoped
class DraftingConclusions {
    /** Where the number will stand. */
    private static final String NOTATION = "/TB-UBND";

    @Inject
    EnteringDirectives entering;

    @Inject
    MakingPapers papers;

    @Inject
    Attaching attaching;

    @Inject
    Profiles profiles;

    @Inject
    Units units;

    @Inject
    People people;

    @Inject
    CurrentActor current;

    void draft(Meeting meeting, List<MeetingDecision> decisions) {
        Map<String, List<String>> byUnit = byUnit(decisions);
        Person leader = people.byId(meeting.leader()).orElse(null);
        RegulationProfile profile = profiles.on(meeting.heldOn());
        ConclusionText text = new ConclusionText(
                meeting.title(), meeting.heldOn(), leader == null ? "" : leader.name(), meeting.minutes(), byUnit);
        DirectiveSheet sheet = new DirectiveSheet(
                "TB",
                null,
                NOTATION,
                meeting.heldOn(),
                "UBND " + profile.text(Rule.PROVINCE_NAME),
                null,
                null,
                text.title(),
                text.body(),
                null,
                null,
                false,
                List.of());
        UUID directive = entering.draft(sheet, tasks(decisions, leader));
        byte[] word = papers.fill(ConclusionText.FORM, text.title(), text.content(profile))
                .bytes();
        UUID file = attaching
                .keep(word, "Dự thảo thông báo kết luận " + meeting.title() + ".docx", FileOwner.paper(meeting.id()))
                .id();
        meeting.conclude(directive, file);
    }

    /** What was decided, in sentences, by the name of the unit in the order of the first decision about it. */
    private Map<String, List<String>> byUnit(List<MeetingDecision> decisions) {
        Map<String, List<String>> byUnit = new LinkedHashMap<>();
        for (MeetingDecision decision : decisions) {
            String other = decision.otherUnit() == null
                    ? ""
                    : units.ref(decision.otherUnit()).name();
            byUnit.computeIfAbsent(units.ref(decision.unitId()).name(), name -> new ArrayList<>())
                    .add(ConclusionText.sentence(decision, other));
        }
        return byUnit;
    }

    /** The conclusions as tasks that are not given yet; the leader of the meeting gives them, whoever closes it follows them. */
    private List<TaskSheet> tasks(List<MeetingDecision> decisions, @Nullable Person leader) {
        String gives = leader != null && leader.active() && leader.has(Role.LEADER) ? leader.username() : null;
        return decisions.stream()
                .filter(decision -> decision.kind() == DecisionKind.CONCLUSION)
                .map(decision -> new TaskSheet(
                        Objects.requireNonNull(decision.said()),
                        null,
                        List.of(decision.unitId().toString()),
                        List.of(),
                        decision.day(),
                        null,
                        null,
                        null,
                        decision.product(),
                        null,
                        gives,
                        current.get().username(),
                        null,
                        true))
                .toList();
    }
}
