package vn.dondoc.web.task;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dondoc.export.ExportFormat;
import vn.dondoc.export.ExportingLists;
import vn.dondoc.export.ListWish;
import vn.dondoc.preference.LikingLists;
import vn.dondoc.preference.ListLikings;
import vn.dondoc.web.frame.CurrentLanguage;
import vn.dondoc.web.frame.Notices;
import vn.dondoc.web.frame.PageAddress;
import vn.dondoc.web.frame.Texts;

/** Makes a file of the task list on the screen: its filter, its order, its columns, all its rows. */
@Named
@RequestScoped
public class TaskExportPage {
    @EJB
    ExportingLists exporting;

    @EJB
    LikingLists liking;

    @Inject
    TaskQueryReader reader;

    @Inject
    CurrentLanguage language;

    @Inject
    Texts texts;

    @Inject
    Notices notices;

    /** A condition of the address with the words for it; {@code words} is what the key of a value begins with, null for text. */
    private record Condition(
            String name, String label, @Nullable String words) {}

    private static final List<Condition> CONDITIONS = List.of(
            new Condition("q", "filter.words", null),
            new Condition("view", "filter.view", "view."),
            new Condition("unit", "filter.unit", null),
            new Condition("lead", "column.LEAD", null),
            new Condition("open", "filter.open", "yes."),
            new Condition("timeliness", "filter.timeliness", "task.timeliness."),
            new Condition("state", "column.STATE", "task.state."),
            new Condition("flag", "filter.flags", "task.flag."),
            new Condition("leader", "filter.leader", null),
            new Condition("officer", "filter.officer", null),
            new Condition("field", "filter.field", null),
            new Condition("type", "fact.type", null),
            new Condition("clearBelow", "filter.clearBelow", null),
            new Condition("unclear", "filter.unclear", "task.clear."),
            new Condition("dueFrom", "filter.dueFrom", null),
            new Condition("dueTo", "filter.dueTo", null),
            new Condition("late", "figures.late", null),
            new Condition("asOf", "figures.asOf", null),
            new Condition("measured", "figures.measured", "figures.measured."),
            new Condition("givenFrom", "figures.givenFrom", null),
            new Condition("givenTo", "figures.givenTo", null));

    /** Asks for the file and leads to where it will lie. */
    public String make(String format) {
        PageAddress address = PageAddress.current();
        TaskQuery query = reader.read(address);
        ListLikings likings = liking.of(TaskListPage.LIST);
        List<String> columns = new ArrayList<>(List.of("CODE", "TITLE"));
        columns.addAll(
                likings.columns() == null
                        ? TaskColumn.USUAL.stream().map(TaskColumn::name).toList()
                        : likings.columns());
        exporting.tasks(
                query.filter(),
                query.sort(),
                new ListWish(ExportFormat.valueOf(format), language.get().locale(), columns, words(address)));
        notices.done("export.started");
        return "/jobs.xhtml?faces-redirect=true";
    }

    private String words(PageAddress address) {
        return CONDITIONS.stream()
                .filter(condition -> address.first(condition.name())
                        .filter(value -> !value.isBlank())
                        .isPresent())
                .map(condition -> texts.text(condition.label()) + ": "
                        + address.all(condition.name()).stream()
                                .map(value -> value(condition, value))
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
    }

    private String value(Condition condition, String value) {
        if (condition.words() != null) {
            return texts.text(
                    condition.words() + (condition.name().equals("view") ? value.toUpperCase(Locale.ROOT) : value));
        }
        return condition.name().equals("lead") || condition.name().equals("unit") ? reader.unitName(value) : value;
    }
}
