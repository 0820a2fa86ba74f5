package vn.dondoc.web.search;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.search.saved.SavedSearch;
import vn.dondoc.search.saved.SavingSearches;
import vn.dondoc.web.frame.Notices;
import vn.dondoc.web.frame.PageAddress;
import vn.dondoc.web.list.Leading;

/** The searches that the account keeps, beside the results. */
@Named
@RequestScoped
public class SavedSearchesPage {
    @EJB
    SavingSearches saving;

    @Inject
    Notices notices;

    private List<SavedSearch> all = List.of();
    private final Map<UUID, String> names = new HashMap<>();
    private @Nullable String name;
    private boolean notify = true;

    @PostConstruct
    void load() {
        all = saving.all();
        all.forEach(search -> names.put(search.id(), search.name()));
    }

    /** Keeps the search of the address under the name typed. */
    public void save() {
        SavedSearch saved = saving.save(name, PageAddress.current().query(), notify);
        notices.done("search.saved.done", saved.name());
        again();
    }

    public void rename(UUID id) {
        saving.change(id, names.getOrDefault(id, ""), null);
        notices.done("search.saved.renamed");
        again();
    }

    /** Begins or ends telling. */
    public void tell(UUID id, boolean wanted) {
        saving.change(id, null, wanted);
        notices.done(wanted ? "search.saved.told" : "search.saved.untold");
        again();
    }

    public void forget(UUID id) {
        saving.forget(id);
        notices.done("search.saved.forgotten");
        again();
    }

    private static void again() {
        Leading.to(PageAddress.current().toString());
    }

    public List<SavedSearch> getAll() {
        return all;
    }

    /** Names as they stand in the fields, by id. */
    public Map<UUID, String> getNames() {
        return names;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String typed) {
        name = typed;
    }

    public boolean isNotify() {
        return notify;
    }

    public void setNotify(boolean chosen) {
        notify = chosen;
    }
}
