package vn.dondoc.web.frame;

import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dondoc.identity.Actor;
import vn.dondoc.identity.Right;

/**
 * One line of the table of pages.
 *
 * @param path address below the context, such as {@code /accounts/list.xhtml}
 * @param audience who may open it
 * @param rights one of these is needed; empty unless the audience is {@link Audience#BY_RIGHT}
 * @param menu where the menu shows it; null when it does not
 * @param icon name of its symbol in icons.svg
 * @param key second key of the shortcut that starts with g; null when it has none
 */
public record PortalPage(
        String path,
        Audience audience,
        Set<Right> rights,
        @Nullable MenuGroup menu,
        String icon,
        @Nullable String key) {
    public PortalPage {
        rights = Set.copyOf(rights);
    }

    static PortalPage open(String path) {
        return new PortalPage(path, Audience.EVERYBODY, Set.of(), null, "", null);
    }

    static PortalPage own(String path) {
        return new PortalPage(path, Audience.SIGNED_IN, Set.of(), null, "", null);
    }

    static PortalPage forRights(String path, Right... rights) {
        return new PortalPage(path, Audience.BY_RIGHT, Set.copyOf(Arrays.asList(rights)), null, "", null);
    }

    /** The same page, shown in the menu; {@code key} is pressed after g. */
    PortalPage inMenu(MenuGroup group, String symbol, @Nullable String secondKey) {
        return new PortalPage(path, audience, rights, group, symbol, secondKey);
    }

    /** True when the actor may open the page. */
    public boolean admits(Actor actor) {
        return audience != Audience.BY_RIGHT || rights.stream().anyMatch(actor::may);
    }

    /** Key of the page's name in the bundle: {@code /accounts/list.xhtml} is {@code page.accounts.list}. */
    public String titleKey() {
        return "page" + path.substring(0, path.length() - ".xhtml".length()).replace('/', '.');
    }
}
