package vn.dondoc.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.dondoc.identity.Actor;
import vn.dondoc.identity.Role;

class PortalPagesTest {
    @Test
    void every_address_and_every_shortcut_stands_once() {
        assertThat(PortalPages.all()).extracting(PortalPage::path).doesNotHaveDuplicates();
        List<String> keys = PortalPages.all().stream()
                .map(PortalPage::key)
                .filter(key -> key != null)
                .toList();
        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    void only_sign_in_password_error_pages_and_short_links_are_open_to_everybody() {
        assertThat(PortalPages.all())
                .filteredOn(page -> page.audience() == Audience.EVERYBODY)
                .allMatch(page -> page.path().startsWith("/error/")
                        || Set.of("/sign-in.xhtml", "/new-password.xhtml", "/m", "/t", "/d")
                                .contains(page.path()));
    }

    @Test
    void accounts_are_the_administrators_alone() {
        PortalPage accounts = PortalPages.at("/accounts/list.xhtml").orElseThrow();
        for (Role role : Role.values()) {
            assertThat(accounts.admits(inRole(role))).as(role.name()).isEqualTo(role == Role.ADMINISTRATOR);
        }
    }

    private static Actor inRole(Role role) {
        return new Actor(UUID.randomUUID(), "a", "A", null, Set.of(role), Set.of());
    }

    @Test
    void the_root_is_the_first_page_and_unknown_addresses_have_no_line() {
        assertThat(PortalPages.at("/")).isEqualTo(PortalPages.at("/index.xhtml"));
        assertThat(PortalPages.at("/WEB-INF/web.xml")).isEmpty();
        assertThat(PortalPages.at("/index.xhtml/")).isEmpty();
    }
}
