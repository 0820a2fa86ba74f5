package vn.dondoc.web.task;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.preference.LikingLists;
import vn.dondoc.web.frame.Notices;
import vn.dondoc.web.frame.PageAddress;
import vn.dondoc.web.list.Leading;

/** What an account changes about its task list: saved filters and columns. */
@Named
@RequestScoped
public class ListOwnerPage {
    @EJB
    LikingLists liking;

    @Inject
    Notices notices;

    private @Nullable String name;
    private boolean usual;

    /** Saves the filter of the address under the name typed. */
    public void save() {
        liking.save(
                TaskListPage.LIST, name, PageAddress.current().with("p", null).query(), usual);
        notices.done("filter.saved", name == null ? "" : name.strip());
        Leading.to(PageAddress.current().toString());
    }

    /** Forgets the filter whose button was pressed. */
    public void forget(UUID filter) {
        liking.forget(filter);
        notices.done("filter.forgotten");
        Leading.to(PageAddress.current().toString());
    }

    /** Shows the columns that were checked. */
    public void show() {
        String[] checked = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .get("column");
        liking.show(
                TaskListPage.LIST,
                checked == null
                        ? List.of()
                        : List.of(checked).stream()
                                .filter(column -> TaskColumn.named(column).isPresent())
                                .toList());
        notices.done("columns.saved");
        Leading.to(PageAddress.current().toString());
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String typed) {
        name = typed;
    }

    public boolean isUsual() {
        return usual;
    }

    public void setUsual(boolean chosen) {
        usual = chosen;
    }
}
