package vn.dondoc.identity.account;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import vn.dondoc.identity.Role;
import vn.dondoc.identity.account.NewAccount.FirstPassword;
import vn.dondoc.identity.password.PasswordRules;
import vn.dondoc.identity.password.Passwords;
import vn.dondoc.kernel.InputCheck;
import vn.dondoc.kernel.Messages;

/**
 * The very first start outside demo mode makes one administrator. His password comes from the environment or is random
 * and then printed once, in one line of the server's output; either way it must be changed at the first sign-in.
 */
@Startup
@Singleton
@DependsOn("Migrator")
public class FirstAdministrator {
    private static final System.Logger LOG = System.getLogger("vn.dondoc.start");
    private static final String USERNAME = "admin";
    private static final String PASSWORD_SETTING = "DONDOC_ADMIN_PASSWORD";

    @Inject
    Accounts accounts;

    @Inject
    AccountRegistry registry;

    @Inject
    Passwords passwords;

    @PostConstruct
    void start() {
        Config config = ConfigProvider.getConfig();
        boolean demo = config.getOptionalValue("DONDOC_DEMO", Boolean.class).orElse(false);
        if (!demo && accounts.none()) {
            make(config.getOptionalValue(PASSWORD_SETTING, String.class));
        }
    }

    void make(Optional<String> setting) {
        setting.ifPresent(FirstAdministrator::refuseWeak);
        String password = setting.orElseGet(passwords::generate);
        AccountSheet sheet = new AccountSheet("Quản trị hệ thống", null, null, null, null, Set.of(Role.ADMINISTRATOR));
        registry.create(new NewAccount(USERNAME, sheet), FirstPassword.given(passwords.hash(password)));
        if (setting.isEmpty()) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "First start: sign in as \"{0}\" with the password {1} and choose another one. It is not shown again.",
                    USERNAME,
                    password);
        }
    }

    private static void refuseWeak(String password) {
        InputCheck check = new InputCheck();
        PasswordRules.check(check, PASSWORD_SETTING, password, "");
        if (!check.isClean()) {
            throw new IllegalStateException(PASSWORD_SETTING + ": "
                    + Messages.of(Locale.ENGLISH).text(check.problems().get(0).key(), 9));
        }
    }
}
