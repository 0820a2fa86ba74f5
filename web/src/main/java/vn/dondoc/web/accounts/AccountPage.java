package vn.dondoc.web.accounts;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.identity.Role;
import vn.dondoc.identity.account.AccountRow;
import vn.dondoc.identity.account.ManagingAccounts;
import vn.dondoc.identity.account.NewAccount;
import vn.dondoc.kernel.StaleVersion;
import vn.dondoc.web.frame.Asked;
import vn.dondoc.web.frame.Change;
import vn.dondoc.web.frame.Notices;

/** One account: a new one, or the one whose id the address bears. */
@Named
@RequestScoped
public class AccountPage {
    private static final String PAGE = "/accounts/edit.xhtml?faces-redirect=true&id=";

    @EJB
    ManagingAccounts managing;

    @Inject
    Asked asked;

    @Inject
    Notices notices;

    private final AccountForm form = new AccountForm();
    private @Nullable AccountRow row;
    private List<Change> changes = List.of();
    private long version;

    @PostConstruct
    void load() {
        if (asked.text("id").isPresent()) {
            AccountRow found = managing.get(asked.id("id"));
            row = found;
            version = found.version();
            form.show(found);
        }
    }

    /** Called before the page is drawn, so that an unknown id becomes the right error page. */
    public void open() {}

    public @Nullable String save() {
        AccountRow seen = row;
        if (seen == null) {
            ManagingAccounts.Created made =
                    managing.create(new NewAccount(form.getUsername(), form.sheet()), form.getPassword());
            tellPassword(made.generatedPassword());
            return PAGE + made.id();
        }
        try {
            managing.change(seen.id(), version, form.sheet());
        } catch (StaleVersion stale) {
            AccountRow now = managing.get(seen.id());
            changes = form.differences(now);
            version = now.version();
            return null;
        }
        notices.done("account.saved");
        return PAGE + seen.id();
    }

    public String lock() {
        UUID id = id();
        managing.lock(id, version);
        notices.done("account.locked.done");
        return PAGE + id;
    }

    public String unlock() {
        UUID id = id();
        managing.unlock(id, version);
        notices.done("account.unlocked.done");
        return PAGE + id;
    }

    public String resetPassword() {
        UUID id = id();
        tellPassword(managing.setPassword(id, form.getPassword()));
        return PAGE + id;
    }

    private void tellPassword(@Nullable String generated) {
        if (generated == null) {
            notices.done("account.password.given");
        } else {
            notices.done("account.password.generated", generated);
        }
    }

    private UUID id() {
        return asked.id("id");
    }

    public AccountForm getForm() {
        return form;
    }

    /** The account as it is kept; null for a new one. */
    public @Nullable AccountRow getRow() {
        return row;
    }

    public List<Change> getChanges() {
        return changes;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long seen) {
        version = seen;
    }

    public Set<Role> getRoles() {
        return EnumSet.allOf(Role.class);
    }
}
