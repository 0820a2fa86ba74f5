package vn.dondoc.identity.account;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.dondoc.identity.Role;
import vn.dondoc.identity.account.NewAccount.FirstPassword;
import vn.dondoc.identity.password.PasswordRules;
import vn.dondoc.identity.password.Passwords;
import vn.dondoc.kernel.FieldProblem;
import vn.dondoc.kernel.InputCheck;
import vn.dondoc.kernel.Messages;
import vn.dondoc.kernel.Settings;
import vn.dondoc.kernel.start.StartGuard;
import vn.dondoc.kernel.start.StartRefused;

/**
 * The very first start outside demo mode makes one administrator. His password comes from the environment or is random
 * and then printed once, in one line of the server's output; either way it must be changed at the first sign-in.
 */
@Startup
@Singleton
@DependsOn("Migrator")
public class FirstAdministrator {
    private static final String USERNAME = "admin";
    private static final String PASSWORD_SETTING = "DONDOC_ADMIN_PASSWORD";

    @Inject
    Settings settings;

    @Inject
    Accounts accounts;

    @Inject
    AccountRegistry registry;

    @Inject
    Passwords passwords;

    @PostConstruct
    void start() {
        if (!settings.demo() && accounts.none()) {
            StartGuard.run(() -> make(settings.adminPassword()));
        }
    }

    void make(Optional<String> setting) {
        setting.ifPresent(FirstAdministrator::refuseWeak);
        String password = setting.orElseGet(passwords::generate);
        AccountSheet sheet = new AccountSheet("Quản trị hệ thống", null, null, null, null, Set.of(Role.ADMINISTRATOR));
        registry.create(new NewAccount(USERNAME, sheet), FirstPassword.given(passwords.hash(password)));
        if (setting.isEmpty()) {
            print("First start: sign in as \"" + USERNAME + "\" with the password " + password
                    + " and choose another one. It is not shown again.");
        }
    }

    /** Past the log, which would write the password into a file. */
    private static void print(String line) {
        try {
            // not closed: that would close the server's own output
            new FileOutputStream(FileDescriptor.out)
                    .write((line + System.lineSeparator()).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("nobody would know the first administrator's password", e);
        }
    }

    private static void refuseWeak(String password) {
        InputCheck check = new InputCheck();
        PasswordRules.check(check, PASSWORD_SETTING, password, "");
        if (!check.isClean()) {
            FieldProblem first = check.problems().get(0);
            String why =
                    Messages.of(Locale.ENGLISH).text(first.key(), first.args().toArray());
            throw new StartRefused(PASSWORD_SETTING + ": " + why);
        }
    }
}
