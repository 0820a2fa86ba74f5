package vn.dondoc.preference;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.identity.CurrentActor;
import vn.dondoc.identity.Requires;
import vn.dondoc.identity.Right;
import vn.dondoc.kernel.BusinessRuleViolation;
import vn.dondoc.kernel.InputCheck;
import vn.dondoc.kernel.NotFound;

/** An account keeps its filters and columns (bộ lọc đã lưu); nobody else sees them. */
@Stateless
@Requires(Right.OWN_ACCOUNT)
public class LikingLists {
    private static final int MOST_FILTERS = 50;

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    /** How the account likes that list, such as {@code tasks}. */
    public ListLikings of(String list) {
        List<SavedFilterRow> rows = rows(list);
        return new ListLikings(
                rows.stream()
                        .filter(row -> !row.isColumns())
                        .map(SavedFilterRow::filter)
                        .sorted(Comparator.comparing(SavedFilter::name))
                        .toList(),
                rows.stream()
                        .filter(SavedFilterRow::isColumns)
                        .findFirst()
                        .map(row -> List.of(row.query.split(",")))
                        .orElse(null));
    }

    /** Saves the filter under the name; one of that name is written over. {@code usual} makes it open with the list. Returns its id. */
    public UUID save(String list, @Nullable String name, String query, boolean usual) {
        InputCheck check = new InputCheck();
        check.optionalText("filterName", query, 2000);
        String clean = clean(check, name);
        List<SavedFilterRow> rows = rows(list);
        if (usual) {
            rows.forEach(row -> row.usual = false);
        }
        SavedFilterRow row = named(rows, clean).orElseGet(() -> added(list, clean, rows.size()));
        row.query = query;
        row.usual = usual;
        return row.id;
    }

    private static String clean(InputCheck check, @Nullable String name) {
        String clean = check.text("filterName", name, 80);
        if (SavedFilterRow.COLUMNS.equals(clean)) {
            check.problem("filterName", "input.required");
        }
        check.orFail();
        return clean;
    }

    /** Gives a filter of the account's own another name; {@link BusinessRuleViolation} when another of the list has it. */
    public void rename(UUID filter, @Nullable String name) {
        String clean = clean(new InputCheck(), name);
        SavedFilterRow row = own(filter);
        boolean taken =
                named(rows(row.list), clean).filter(other -> other != row).isPresent();
        if (taken) {
            throw new BusinessRuleViolation("filter.nameTaken", clean);
        }
        row.name = clean;
    }

    /** Forgets a filter of the account's own. */
    public void forget(UUID filter) {
        em.remove(own(filter));
    }

    private SavedFilterRow own(UUID filter) {
        SavedFilterRow row = em.find(SavedFilterRow.class, filter);
        if (row == null || !row.account.equals(current.get().accountId())) {
            throw new NotFound();
        }
        return row;
    }

    /** Shows these columns from now on; none goes back to the usual ones. */
    public void show(String list, List<String> columns) {
        List<SavedFilterRow> rows = rows(list);
        Optional<SavedFilterRow> known = named(rows, SavedFilterRow.COLUMNS);
        if (columns.isEmpty()) {
            known.ifPresent(em::remove);
            return;
        }
        known.orElseGet(() -> added(list, SavedFilterRow.COLUMNS, 0)).query = String.join(",", columns);
    }

    private SavedFilterRow added(String list, String name, int there) {
        if (there > MOST_FILTERS) {
            throw new BusinessRuleViolation("input.tooMany", MOST_FILTERS);
        }
        SavedFilterRow row = new SavedFilterRow(
                current.get().accountId(), list, name, clock.instant().truncatedTo(ChronoUnit.MICROS));
        em.persist(row);
        return row;
    }

    private static Optional<SavedFilterRow> named(List<SavedFilterRow> rows, String name) {
        return rows.stream().filter(row -> row.name.equals(name)).findFirst();
    }

    private List<SavedFilterRow> rows(String list) {
        return em.createQuery(
                        "select f from SavedFilterRow f where f.account = :account and f.list = :list",
                        SavedFilterRow.class)
                .setParameter("account", current.get().accountId())
                .setParameter("list", list)
                .getResultList();
    }
}
