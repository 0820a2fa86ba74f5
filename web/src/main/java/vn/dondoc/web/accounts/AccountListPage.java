package vn.dondoc.web.accounts;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.identity.Role;
import vn.dondoc.identity.account.AccountQuery;
import vn.dondoc.identity.account.AccountRow;
import vn.dondoc.identity.account.ManagingAccounts;
import vn.dondoc.kernel.Slice;
import vn.dondoc.kernel.Zones;
import vn.dondoc.organisation.UnitView;
import vn.dondoc.organisation.Units;
import vn.dondoc.web.frame.Asked;
import vn.dondoc.web.frame.Paging;

/** The list of accounts; its filter is in the address. */
@Named
@RequestScoped
public class AccountListPage {
    private static final int SIZE = 50;

    @EJB
    ManagingAccounts managing;

    @Inject
    Asked asked;

    @Inject
    Units units;

    @Inject
    Clock clock;

    private List<AccountRow> rows = List.of();
    private Paging paging = new Paging(1, SIZE, 0);

    @PostConstruct
    void load() {
        Paging wanted = Paging.of(asked, SIZE);
        Slice<AccountRow> slice =
                managing.page(new AccountQuery(getText(), getRole(), unit(), locked(), wanted.offset(), SIZE));
        Long total = slice.total();
        rows = slice.items();
        paging = wanted.withTotal(total == null ? 0 : total);
    }

    private @Nullable UUID unit() {
        return asked.text("unit")
                .flatMap(text -> units.directory().find(text, Zones.today(clock)))
                .map(UnitView::id)
                .orElse(null);
    }

    private @Nullable Boolean locked() {
        return asked.text("locked").map(Boolean::valueOf).orElse(null);
    }

    public List<AccountRow> getRows() {
        return rows;
    }

    public Paging getPaging() {
        return paging;
    }

    public @Nullable String getText() {
        return asked.text("name").orElse(null);
    }

    public @Nullable Role getRole() {
        return asked.choice(Role.class, "role").orElse(null);
    }

    public String getUnit() {
        return asked.text("unit").orElse("");
    }

    public String getLocked() {
        return asked.text("locked").orElse("");
    }

    public Role[] getRoles() {
        return Role.values();
    }
}
