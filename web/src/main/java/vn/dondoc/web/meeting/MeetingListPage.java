package vn.dondoc.web.meeting;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.Slice;
import vn.dondoc.kernel.Zones;
import vn.dondoc.meeting.HoldingMeetings;
import vn.dondoc.meeting.MeetingRow;
import vn.dondoc.meeting.ReadingMeetings;
import vn.dondoc.web.frame.Asked;
import vn.dondoc.web.frame.Notices;
import vn.dondoc.web.frame.Shown;
import vn.dondoc.web.frame.Texts;
import vn.dondoc.web.list.FormInput;
import vn.dondoc.web.list.PageNumbers;

/** The meetings, and preparing one: the usual title and today stand there already. */
@Named
@RequestScoped
public class MeetingListPage {
    private static final int SIZE = 25;

    @EJB
    ReadingMeetings reading;

    @EJB
    HoldingMeetings holding;

    @Inject
    Asked asked;

    @Inject
    Notices notices;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    private final FormInput form = new FormInput();
    private List<MeetingRow> rows = List.of();
    private PageNumbers paging = new PageNumbers(1, SIZE, 0);

    @PostConstruct
    void load() {
        int page = Math.max(1, asked.number("p").orElse(1));
        Slice<MeetingRow> slice = reading.page(null, (page - 1) * SIZE, SIZE, true);
        rows = slice.items();
        paging = new PageNumbers(page, SIZE, slice.total() == null ? 0 : slice.total());
        LocalDate today = Zones.today(clock);
        form.put("title", texts.text("meeting.title.usual", Shown.month(YearMonth.from(today))));
        form.put("heldOn", today);
    }

    public String prepare() {
        var meeting = holding.prepare(form.text("title"), form.day("heldOn"), form.text("leader"));
        notices.done("meeting.prepared");
        return "/meetings/meeting.xhtml?faces-redirect=true&id=" + meeting;
    }

    public List<MeetingRow> getRows() {
        return rows;
    }

    public PageNumbers getPaging() {
        return paging;
    }

    public Map<String, @Nullable Object> getIn() {
        return form.getValues();
    }
}
