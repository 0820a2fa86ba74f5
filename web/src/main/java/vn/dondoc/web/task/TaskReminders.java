package vn.dondoc.web.task;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.Slice;
import vn.dondoc.reminder.ReadingReminders;
import vn.dondoc.reminder.ReminderRow;
import vn.dondoc.task.PersonRef;
import vn.dondoc.web.frame.Asked;
import vn.dondoc.web.frame.CurrentLanguage;

/** What people were reminded of about the task of the page, latest first; the place of older ones is in the address. */
@Named
@RequestScoped
public class TaskReminders {
    private static final int AT_ONCE = 10;

    @EJB
    ReadingReminders reading;

    @Inject
    TaskPage page;

    @Inject
    Asked asked;

    @Inject
    CurrentLanguage language;

    private @Nullable Slice<ReminderRow> slice;

    public Slice<ReminderRow> getSlice() {
        if (slice == null) {
            slice = reading.page(
                    page.getTask().id(), before(), AT_ONCE, language.get().locale());
        }
        return slice;
    }

    private long before() {
        return asked.text("reminders")
                .filter(place -> place.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .orElse(Long.MAX_VALUE);
    }

    /** Who was told, in one line. */
    public String names(ReminderRow row) {
        return row.people().stream().map(PersonRef::name).collect(Collectors.joining(", "));
    }
}
