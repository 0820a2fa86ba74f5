package vn.dondoc.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.dondoc.demo.content.DemoAccount;
import vn.dondoc.demo.content.DemoAccounts;
import vn.dondoc.demo.content.DemoUnit;
import vn.dondoc.demo.content.DemoUnits;
import vn.dondoc.identity.account.AccountRegistry;
import vn.dondoc.identity.account.AccountSheet;
import vn.dondoc.identity.account.NewAccount;
import vn.dondoc.identity.account.NewAccount.FirstPassword;
import vn.dondoc.organisation.CodeScheme;
import vn.dondoc.organisation.UnitCodeView;
import vn.dondoc.organisation.UnitRegistry;
import vn.dondoc.organisation.UnitSheet;

/** The units and the people of the demonstration, in the caller's transaction. */
@ApplicationScoped
public class DemoBasis {
    /** Of the password that all demo accounts share and every page of the demonstration may tell. */
    static final String HASH =
            "pbkdf2-sha256$600000$eZJROi7h7pWyF5OPpAL3YA$2OzWtff13p1L/qP/tNDj8fuGp6wrIdYayWRAIgmWNf4";

    /** When the new form of codes came (QĐ 20/2020/QĐ-TTg), and when the old one ceased. */
    private static final LocalDate NEW_CODES = LocalDate.of(2020, 9, 15);

    private static final LocalDate OLD_CODES_END = LocalDate.of(2022, 9, 14);

    @Inject
    UnitRegistry units;

    @Inject
    AccountRegistry accounts;

    void make() {
        Map<String, UUID> ids = new HashMap<>();
        for (DemoUnit unit : DemoUnits.all()) {
            ids.put(unit.code(), units.register(sheet(unit), codes(ids.size() + 1, unit.validFrom())));
        }
        for (DemoAccount account : DemoAccounts.all()) {
            accounts.create(new NewAccount(account.username(), sheet(account, ids)), FirstPassword.kept(HASH));
        }
    }

    /** Codes as they look like; the numbers are ours. */
    private static List<UnitCodeView> codes(int number, LocalDate since) {
        String old = String.format(Locale.ROOT, "000.00.%02d.H47", number);
        String now = String.format(Locale.ROOT, "H47.%02d", number);
        return List.of(
                new UnitCodeView(CodeScheme.ORG13, old, since, OLD_CODES_END),
                new UnitCodeView(CodeScheme.ORG35, now, NEW_CODES, null));
    }

    private static UnitSheet sheet(DemoUnit unit) {
        return new UnitSheet(
                unit.code(),
                unit.name(),
                unit.shortName(),
                unit.variants(),
                unit.kind(),
                null,
                unit.validFrom(),
                null,
                List.of());
    }

    private static AccountSheet sheet(DemoAccount account, Map<String, UUID> ids) {
        UUID unit = account.unit() == null ? null : ids.get(account.unit());
        return new AccountSheet(account.name(), account.position(), null, null, unit, Set.of(account.role()));
    }
}
