package vn.dondoc.web.frame;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.primefaces.context.PrimeFacesContext;
import vn.dondoc.identity.Actor;
import vn.dondoc.identity.CurrentActor;
import vn.dondoc.kernel.Ids;
import vn.dondoc.kernel.Settings;
import vn.dondoc.notification.Inbox;
import vn.dondoc.organisation.UnitView;
import vn.dondoc.organisation.Units;

/** What the layout shows around every page; error pages ask it for nothing that needs the database. */
@Named
@RequestScoped
public class Frame {
    private static final List<String> SHORTCUTS = List.of("?", "/", "n", "j", "k", "Enter", "e", "u", "Ctrl+Enter");

    @Inject
    CurrentActor current;

    @Inject
    CurrentLanguage language;

    @Inject
    Units units;

    @Inject
    Settings settings;

    @EJB
    Inbox inbox;

    private final String operation = Ids.next().toString();
    private @Nullable String icons;
    private @Nullable Long unread;

    public Language getLanguage() {
        return language.get();
    }

    /** True when this is a demonstration: every page says so. */
    public boolean isDemo() {
        return settings.demo();
    }

    /** Who has signed in, as the browser keeps apart whose typed text is whose; empty for nobody. */
    public String getAccount() {
        return current.find().map(Actor::username).orElse("");
    }

    public String getName() {
        return current.find().map(Actor::name).orElse("");
    }

    /** Name of the account's unit; empty when it has none. */
    public String getUnit() {
        return current.find()
                .flatMap(actor -> Optional.ofNullable(actor.unitId()))
                .flatMap(id -> units.directory().find(id))
                .map(UnitView::name)
                .orElse("");
    }

    /** Seconds without a request after which the session ends. */
    public int getTimeoutSeconds() {
        return request().getSession(false) == null
                ? 0
                : request().getSession(false).getMaxInactiveInterval();
    }

    public List<MenuPart> getMenu() {
        return current.find()
                .map(actor -> Arrays.stream(MenuGroup.values())
                        .map(group -> new MenuPart(group, items(group, actor)))
                        .filter(part -> !part.items().isEmpty())
                        .toList())
                .orElse(List.of());
    }

    private List<MenuItem> items(MenuGroup group, Actor actor) {
        String shown = request().getServletPath();
        return PortalPages.all().stream()
                .filter(page -> page.menu() == group && page.admits(actor))
                .map(page -> new MenuItem(page.path(), page.titleKey(), page.icon(), page.key(), above(page, shown)))
                .toList();
    }

    /** The page itself, or else the first entry of the folder that the page stands in. */
    private static boolean above(PortalPage page, String shown) {
        List<PortalPage> entries = PortalPages.all().stream()
                .filter(each -> each.menu() != null && isAbove(each, shown))
                .toList();
        return page.path().equals(shown)
                || entries.stream().noneMatch(each -> each.path().equals(shown)) && entries.indexOf(page) == 0;
    }

    private static boolean isAbove(PortalPage page, String shown) {
        String folder = page.path().substring(0, page.path().lastIndexOf('/') + 1);
        return page.path().equals(shown) || folder.length() > 1 && shown.startsWith(folder);
    }

    /** How many notifications the account has not read yet. */
    public long getUnread() {
        if (unread == null) {
            unread = current.find().isPresent() ? inbox.unread() : 0L;
        }
        return unread;
    }

    /** What was searched for, when this page shows what was found. */
    public String getSearched() {
        return Optional.ofNullable(request().getParameter("q")).orElse("");
    }

    public List<String> getShortcuts() {
        return SHORTCUTS;
    }

    /** Address of the file of symbols. */
    public String getIcons() {
        if (icons == null) {
            icons = FacesContext.getCurrentInstance()
                    .getApplication()
                    .getResourceHandler()
                    .createResource("icons.svg", "dondoc")
                    .getRequestPath();
        }
        return icons;
    }

    /** A fresh number for a form, by which a repeated sending is recognised. */
    public String getOperation() {
        return operation;
    }

    /** The sign by which PrimeFaces knows its own forms again. */
    public String getNonce() {
        return PrimeFacesContext.getCspState(FacesContext.getCurrentInstance()).getNonce();
    }

    /** Where this page was asked for, with its query. */
    public String getAddress() {
        return PageAddress.current().toString();
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }
}
