package vn.dondoc.web.meeting;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.meeting.AgendaPart;
import vn.dondoc.meeting.DecidingAtMeetings;
import vn.dondoc.meeting.DecidingAtMeetings.Conclusion;
import vn.dondoc.meeting.MeetingState;
import vn.dondoc.meeting.ReadingMeetings;
import vn.dondoc.meeting.UnitScreen;
import vn.dondoc.task.ExtensionRequest;
import vn.dondoc.web.frame.Asked;
import vn.dondoc.web.frame.Notices;
import vn.dondoc.web.list.FormInput;
import vn.dondoc.web.list.Leading;
import vn.dondoc.web.list.LegendItem;
import vn.dondoc.web.list.ShownTasks;
import vn.dondoc.web.task.ActForm;
import vn.dondoc.web.task.TaskActs;
import vn.dondoc.web.task.TaskPage;

/** One unit on the wall. The address names the place on the agenda, the task that is being decided and the form of the decision. */
@Named
@RequestScoped
public class MeetingUnitPage {
    private static final String PAGE = "/meetings/unit.xhtml?meeting=";

    @EJB
    ReadingMeetings reading;

    @EJB
    DecidingAtMeetings deciding;

    @Inject
    TaskPage task;

    @Inject
    TaskActs acts;

    @Inject
    ShownTasks shown;

    @Inject
    Asked asked;

    @Inject
    Notices notices;

    private final FormInput form = new FormInput();
    private @Nullable UnitScreen screen;

    /** A decision that can be taken about the open task, and the address of its form. */
    public record Offer(ActForm act, String path) {}

    public UnitScreen getScreen() {
        UnitScreen known = screen;
        if (known == null) {
            known = reading.screen(asked.id("meeting"), place());
            screen = known;
            if (form.isBlank("unit")) {
                form.put("unit", known.unit().name());
            }
        }
        return known;
    }

    private int place() {
        return Math.max(1, asked.number("at").orElse(1));
    }

    /** Called before the page is drawn, so that an unknown meeting becomes the right error page. */
    public void open() {
        getScreen();
    }

    /** Does what the open form says, as a decision of the meeting. */
    public void decide() {
        UUID meeting = asked.id("meeting");
        acts.performWithin(act -> deciding.decide(meeting, task.id(), act), here());
    }

    public void conclude() {
        deciding.conclude(
                asked.id("meeting"),
                new Conclusion(form.text("unit"), form.text("content"), form.day("due"), form.text("product")));
        notices.done("meeting.concluded");
        Leading.toPage(here());
    }

    public boolean isRunning() {
        return getScreen().meeting().state() == MeetingState.RUNNING;
    }

    /** True while a task is being decided. */
    public boolean isTaskOpen() {
        return isRunning() && asked.text("id").isPresent();
    }

    /** True while a conclusion is being written. */
    public boolean isConcluding() {
        return isRunning() && asked.flag("conclude") && !isTaskOpen();
    }

    /** The decisions that the one who looks can take about the open task now. */
    public List<Offer> getOffers() {
        String request = task.getTask().extensionRequests().stream()
                .filter(one -> one.state() == ExtensionRequest.State.PENDING)
                .map(one -> "&request=" + one.id())
                .findFirst()
                .orElse("");
        return Stream.of(
                        ActForm.APPROVE,
                        ActForm.REFUSE,
                        ActForm.RESOLVE_RETURN,
                        ActForm.TRANSFER,
                        ActForm.ASK_EXPLANATION,
                        ActForm.URGE)
                .filter(act -> task.getTask().allows(act.path()))
                .map(act -> new Offer(
                        act, task(task.id()) + "&act=" + act.path() + (act.decidesExtension() ? request : "")))
                .toList();
    }

    /** What there is to speak about, as numbers that open their lists. */
    public List<LegendItem> getNumbers() {
        return Arrays.stream(AgendaPart.values())
                .map(part -> shown.item(
                        tone(part),
                        part == AgendaPart.AWAITING ? "hourglass" : "warning",
                        getScreen().counts().of(part),
                        "meeting.part." + part,
                        list(part)))
                .toList();
    }

    private static String tone(AgendaPart part) {
        return switch (part) {
            case LATE -> "late";
            case AWAITING -> "waiting";
            case DISPUTED -> "soon";
            case URGED_OFTEN -> "silent";
        };
    }

    public String list(AgendaPart part) {
        return MeetingPage.list(part, getScreen().unit().id());
    }

    /** This screen without any form. */
    public String here() {
        return at(place());
    }

    /** The screen with that task to be decided. */
    public String task(UUID id) {
        return here() + "&id=" + id;
    }

    private String at(int place) {
        return PAGE + asked.id("meeting") + "&at=" + place;
    }

    /** The screen of the unit before; null on the first. */
    public @Nullable String getPrevious() {
        return place() > 1 ? at(place() - 1) : null;
    }

    /** The screen of the next unit; null on the last. */
    public @Nullable String getNext() {
        return place() < getScreen().meeting().units() ? at(place() + 1) : null;
    }

    public Map<String, @Nullable Object> getIn() {
        return form.getValues();
    }
}
