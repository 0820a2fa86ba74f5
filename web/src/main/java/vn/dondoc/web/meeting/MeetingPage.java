package vn.dondoc.web.meeting;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.meeting.AgendaLine;
import vn.dondoc.meeting.AgendaPart;
import vn.dondoc.meeting.DecisionRow;
import vn.dondoc.meeting.HoldingMeetings;
import vn.dondoc.meeting.MeetingRow;
import vn.dondoc.meeting.MeetingState;
import vn.dondoc.meeting.ReadingMeetings;
import vn.dondoc.web.frame.Asked;
import vn.dondoc.web.frame.Notices;
import vn.dondoc.web.list.FormInput;
import vn.dondoc.web.list.Leading;
import vn.dondoc.web.list.PageNumbers;
import vn.dondoc.web.list.ShownTasks;

/** One meeting: its agenda, its record, and what came of it; here it is started and closed. */
@Named
@RequestScoped
public class MeetingPage {
    private static final int SIZE = 25;

    @EJB
    ReadingMeetings reading;

    @EJB
    HoldingMeetings holding;

    @Inject
    Asked asked;

    @Inject
    Notices notices;

    private final FormInput form = new FormInput();
    private @Nullable MeetingRow meeting;
    private @Nullable List<AgendaLine> agenda;
    private @Nullable List<DecisionRow> decisions;
    private @Nullable Long seen;

    public UUID id() {
        return asked.id("id");
    }

    public MeetingRow getMeeting() {
        MeetingRow known = meeting == null ? reading.detail(id()) : meeting;
        meeting = known;
        return known;
    }

    /** Called before the page is drawn, so that an unknown meeting becomes the right error page. */
    public void open() {
        getMeeting();
    }

    public void start() {
        holding.start(id(), seen);
        notices.done("meeting.started");
        boolean empty = reading.detail(id()).units() == 0;
        Leading.toPage(empty ? "/meetings/meeting.xhtml?id=" + id() : "/meetings/unit.xhtml?meeting=" + id() + "&at=1");
    }

    public void close() {
        holding.close(id(), seen, form.text("minutes"));
        notices.done("meeting.closed");
        Leading.toPage("/meetings/meeting.xhtml?id=" + id());
    }

    public boolean is(String state) {
        return getMeeting().state() == MeetingState.valueOf(state);
    }

    private int page() {
        return Math.max(1, asked.number("p").orElse(1));
    }

    public List<AgendaLine> getAgenda() {
        List<AgendaLine> known = agenda == null ? reading.agenda(id(), (page() - 1) * SIZE, SIZE) : agenda;
        agenda = known;
        return known;
    }

    public PageNumbers getPaging() {
        return new PageNumbers(page(), SIZE, getMeeting().units());
    }

    public AgendaPart[] getParts() {
        return AgendaPart.values();
    }

    /** The list behind a number of the unit. */
    public static String list(AgendaPart part, UUID unit) {
        return ShownTasks.LIST + "?view=all&" + part.query() + "&lead=" + unit;
    }

    /** As {@link #list}, for the page. */
    public String path(AgendaPart part, AgendaLine line) {
        return list(part, line.unit().id());
    }

    public List<DecisionRow> getDecisions() {
        List<DecisionRow> known = decisions == null ? reading.decisions(id()) : decisions;
        decisions = known;
        return known;
    }

    public Map<String, @Nullable Object> getIn() {
        return form.getValues();
    }

    /** The version that the one who starts or closes it has read. */
    public long getSeen() {
        return seen == null ? getMeeting().version() : seen;
    }

    public void setSeen(long version) {
        seen = version;
    }
}
