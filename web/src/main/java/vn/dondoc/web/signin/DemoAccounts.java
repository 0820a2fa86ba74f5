package vn.dondoc.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.dondoc.identity.People;
import vn.dondoc.identity.Person;
import vn.dondoc.identity.Role;
import vn.dondoc.kernel.Settings;

/** The accounts that the sign-in page of a demonstration offers, one of each kind; none anywhere else. */
@Named
@RequestScoped
public class DemoAccounts {
    /** The password of all demo accounts, public like they are. */
    private static final String PASSWORD = "Dondoc@2026";

    @Inject
    Settings settings;

    @Inject
    People people;

    public List<Person> getList() {
        if (!settings.demo()) {
            return List.of();
        }
        return Stream.of(Role.values())
                .map(role -> people.directory().in(role).stream().findFirst().orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }

    public String getPassword() {
        return settings.demo() ? PASSWORD : "";
    }
}
