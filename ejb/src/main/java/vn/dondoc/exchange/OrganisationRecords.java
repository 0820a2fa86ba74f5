package vn.dondoc.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.identity.AccountsChanged;
import vn.dondoc.identity.Role;
import vn.dondoc.identity.account.AccountRegistry;
import vn.dondoc.identity.account.AccountSheet;
import vn.dondoc.identity.account.NewAccount;
import vn.dondoc.identity.password.Passwords;
import vn.dondoc.kernel.Zones;
import vn.dondoc.organisation.CodeScheme;
import vn.dondoc.organisation.UnitCodeView;
import vn.dondoc.organisation.UnitKind;
import vn.dondoc.organisation.UnitRegistry;
import vn.dondoc.organisation.UnitSheet;

/** Records of units and accounts. */
@ApplicationScoped
public class OrganisationRecords {
    private static final Set<String> CODE = Set.of("scheme", "value", "from", "to");
    private static final int REMEMBERED = 64;

    @Inject
    UnitRegistry units;

    @Inject
    AccountRegistry accounts;

    @Inject
    Passwords passwords;

    @Inject
    Clock clock;

    @Inject
    Event<AccountsChanged> accountsChanged;

    /** Hashes by password of this run: a source that gives one first password to hundreds is hashed once. */
    private final Map<String, String> hashes = new LinkedHashMap<>();

    @Nullable
    Boolean unit(ImportLine line, ImportIdentity.Key key, ImportIdentities.Known known) {
        LocalDate from = line.date("validFrom");
        line.check().required("validFrom", from);
        LocalDate day = from == null ? LocalDate.EPOCH : from;
        UnitKind kind = line.choice("kind", UnitKind.class, true);
        UUID parent = known.unit(line, "parent", line.text("parent"), day);
        List<UUID> successors = line.texts("successors").stream()
                .map(text -> known.unit(line, "successors", text, day))
                .filter(Objects::nonNull)
                .toList();
        List<UnitCodeView> codes = line.objects("codes").stream()
                .map(OrganisationRecords::code)
                .filter(Objects::nonNull)
                .toList();
        String code = line.check().text("code", line.text("code"), 40);
        String name = line.check().text("name", line.text("name"), 300);
        UnitSheet sheet = kind == null || from == null
                ? null
                : new UnitSheet(
                        code,
                        name,
                        line.text("shortName"),
                        line.texts("variants"),
                        kind,
                        parent,
                        from,
                        line.date("validTo"),
                        successors);
        if (sheet == null || !line.check().isClean()) {
            return null;
        }
        ImportIdentity before = known.find(key);
        boolean changed = true;
        UUID id;
        if (before == null) {
            id = units.register(sheet, codes);
        } else {
            id = before.entityId();
            changed = units.correct(id, null, sheet, codes);
        }
        known.keep(key, id, line);
        return changed;
    }

    private static @Nullable UnitCodeView code(ImportLine line) {
        line.allow(CODE, "codes.");
        CodeScheme scheme = line.choice("scheme", CodeScheme.class, true);
        String value = line.check().text("codes.value", line.text("value"), 60);
        LocalDate from = line.date("from");
        line.check().required("codes.from", from);
        return scheme == null || from == null ? null : new UnitCodeView(scheme, value, from, line.date("to"));
    }

    @Nullable
    Boolean account(ImportLine line, ImportIdentity.Key key, ImportIdentities.Known known) {
        EnumSet<Role> roles = EnumSet.noneOf(Role.class);
        for (String text : line.texts("roles")) {
            try {
                roles.add(Role.valueOf(text));
            } catch (IllegalArgumentException e) {
                line.check().problem("roles", "import.unknownWord", text);
            }
        }
        UUID unit = known.unit(line, "unit", line.text("unit"), Zones.today(clock));
        String username = line.check().text("username", line.text("username"), 80);
        String name = line.check().text("name", line.text("name"), 200);
        AccountSheet sheet = new AccountSheet(name, line.text("position"), line.text("email"), null, unit, roles);
        String password = line.text("password");
        if (!line.check().isClean()) {
            return null;
        }
        NewAccount.Origin origin = new NewAccount.Origin(key.source(), key.sourceId());
        NewAccount.FirstPassword first = password == null || accounts.hasPassword(origin)
                ? NewAccount.FirstPassword.NONE
                : NewAccount.FirstPassword.kept(hash(password));
        AccountRegistry.Brought brought = accounts.bring(origin, new NewAccount(username, sheet), first);
        known.keep(key, brought.id(), line);
        return brought.outcome() != AccountRegistry.Outcome.UNCHANGED;
    }

    private synchronized String hash(String password) {
        if (hashes.size() > REMEMBERED) {
            hashes.clear();
        }
        return hashes.computeIfAbsent(password, passwords::hash);
    }

    /** After a rollback the pictures in memory may show what is not kept: they are drawn anew. */
    void announce(AccountsChanged change) {
        hashes.clear();
        accountsChanged.fire(change);
    }
}
