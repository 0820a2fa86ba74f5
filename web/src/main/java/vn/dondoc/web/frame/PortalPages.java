package vn.dondoc.web.frame;

import static vn.dondoc.web.frame.MenuGroup.ADMINISTRATION;
import static vn.dondoc.web.frame.MenuGroup.FIGURES;
import static vn.dondoc.web.frame.MenuGroup.REFERENCE;
import static vn.dondoc.web.frame.MenuGroup.URGING;
import static vn.dondoc.web.frame.MenuGroup.WORK;
import static vn.dondoc.web.frame.PortalPage.forRights;
import static vn.dondoc.web.frame.PortalPage.open;
import static vn.dondoc.web.frame.PortalPage.own;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.dondoc.identity.Right;

/**
 * The table of all pages: the menu, the gate and the access matrix read it. A page file without a line here is not
 * served, and a test fails. Which single task, directive or account may be seen is decided behind it, by the acts.
 */
public final class PortalPages {
    /** Where an unknown visitor is led. */
    public static final String SIGN_IN = "/sign-in.xhtml";
    /** Where an account with a password that somebody else gave it is led. */
    public static final String FORCED_PASSWORD = "/new-password.xhtml";

    private static final List<PortalPage> ALL = List.of(
            open(SIGN_IN),
            open(FORCED_PASSWORD),
            open("/error/400.xhtml"),
            open("/error/403.xhtml"),
            open("/error/404.xhtml"),
            open("/error/410.xhtml"),
            open("/error/500.xhtml"),
            open("/error/503.xhtml"),
            // no pages but doors: servlets that answer or lead on; the short ones ask for the sign-in themselves
            open("/m"),
            open("/t"),
            open("/d"),
            own("/sign-out"),
            own("/keep-alive"),
            own("/find"),
            forRights("/suggest", Right.READ_DIRECTIVES),
            own("/uploads"),
            own("/files"),
            own("/index.xhtml").inMenu(WORK, "home", "h"),
            forRights("/dashboard.xhtml", Right.READ_ALL, Right.READ_OWN_UNIT).inMenu(FIGURES, "chart", "g"),
            forRights("/tasks/list.xhtml", Right.READ_ALL, Right.READ_OWN_UNIT).inMenu(WORK, "tasks", "t"),
            forRights("/tasks/task.xhtml", Right.READ_ALL, Right.READ_OWN_UNIT),
            forRights("/tasks/bulk.xhtml", Right.ENTER, Right.WORK_FOR_UNIT, Right.CONFIRM, Right.URGE),
            forRights("/tasks/edit.xhtml", Right.ENTER),
            forRights("/tasks/new.xhtml", Right.ENTER),
            forRights("/deadlines.xhtml", Right.READ_ALL, Right.READ_OWN_UNIT).inMenu(WORK, "calendar", "c"),
            forRights("/risk.xhtml", Right.READ_ALL, Right.READ_OWN_UNIT).inMenu(URGING, "warning", "e"),
            forRights("/extensions.xhtml", Right.READ_ALL).inMenu(URGING, "clock", "x"),
            forRights("/responsibility.xhtml", Right.READ_ALL, Right.READ_OWN_UNIT)
                    .inMenu(URGING, "hourglass", "p"),
            forRights("/directives/list.xhtml", Right.READ_DIRECTIVES).inMenu(WORK, "document", "d"),
            forRights("/directives/directive.xhtml", Right.READ_DIRECTIVES),
            forRights("/directives/enter.xhtml", Right.ENTER),
            forRights("/directives/edit.xhtml", Right.ENTER),
            forRights("/directives/drafts.xhtml", Right.DIRECT, Right.ENTER).inMenu(WORK, "chat", "y"),
            forRights("/meetings/list.xhtml", Right.STEER, Right.DIRECT).inMenu(WORK, "people", "n"),
            forRights("/meetings/meeting.xhtml", Right.STEER, Right.DIRECT),
            forRights("/meetings/unit.xhtml", Right.STEER, Right.DIRECT),
            forRights("/meeting-files", Right.STEER, Right.DIRECT),
            forRights("/directives/readers.xhtml", Right.ENTER, Right.READ_AUDIT),
            forRights("/urging/today.xhtml", Right.URGE).inMenu(URGING, "send", "o"),
            forRights("/urging/proposal.xhtml", Right.URGE),
            forRights("/urging/batch.xhtml", Right.URGE),
            forRights("/urging-letters/list.xhtml", Right.READ_ALL, Right.READ_OWN_UNIT)
                    .inMenu(URGING, "mail", "v"),
            forRights("/urging-letters/letter.xhtml", Right.READ_ALL, Right.READ_OWN_UNIT),
            forRights("/letters", Right.READ_ALL, Right.READ_OWN_UNIT),
            forRights("/search.xhtml", Right.READ_DIRECTIVES).inMenu(WORK, "search", "k"),
            forRights("/reports/list.xhtml", Right.READ_ALL, Right.REPORT).inMenu(FIGURES, "log", "r"),
            forRights("/reports/report.xhtml", Right.READ_ALL, Right.REPORT),
            forRights("/reports/comparison.xhtml", Right.READ_ALL, Right.REPORT),
            forRights("/reports/clarity.xhtml", Right.READ_ALL),
            forRights("/reports/officers.xhtml", Right.APPRAISE),
            forRights("/reports/officer-rows.xhtml", Right.APPRAISE),
            forRights("/reports/usage.xhtml", Right.APPRAISE),
            forRights("/reports/unit-usage.xhtml", Right.APPRAISE),
            forRights("/report-files", Right.READ_ALL, Right.REPORT),
            forRights("/reports/publications.xhtml", Right.READ_DIRECTIVES),
            forRights("/reports/publication.xhtml", Right.READ_DIRECTIVES),
            forRights("/publication-files", Right.READ_DIRECTIVES),
            forRights("/reports/simulation.xhtml", Right.READ_ALL),
            forRights("/figures.xhtml", Right.READ_ALL, Right.READ_OWN_UNIT).inMenu(FIGURES, "scale", "f"),
            own("/jobs.xhtml").inMenu(FIGURES, "download", "j"),
            own("/jobs"),
            own("/notifications.xhtml").inMenu(WORK, "bell", "b"),
            own("/settings.xhtml"),
            own("/contract.xhtml"),
            own("/units/list.xhtml").inMenu(REFERENCE, "building", "u"),
            own("/units/unit.xhtml"),
            forRights("/units/edit.xhtml", Right.MANAGE_SETTINGS),
            own("/calendar.xhtml").inMenu(REFERENCE, "calendar", "l"),
            own("/regulation/list.xhtml").inMenu(REFERENCE, "scale", "q"),
            own("/regulation/rule.xhtml"),
            forRights("/accounts/list.xhtml", Right.MANAGE_ACCOUNTS).inMenu(ADMINISTRATION, "users", "a"),
            forRights("/accounts/edit.xhtml", Right.MANAGE_ACCOUNTS),
            forRights("/search-words.xhtml", Right.MANAGE_SETTINGS).inMenu(ADMINISTRATION, "search", "w"),
            forRights("/mail/list.xhtml", Right.MANAGE_SETTINGS).inMenu(ADMINISTRATION, "mail", "m"),
            forRights("/mail/message.xhtml", Right.MANAGE_SETTINGS),
            forRights("/templates.xhtml", Right.KEEP_TEMPLATES).inMenu(ADMINISTRATION, "clip", "z"),
            forRights("/template-files", Right.KEEP_TEMPLATES),
            forRights("/imports.xhtml", Right.IMPORT).inMenu(ADMINISTRATION, "document", "i"),
            forRights("/audit.xhtml", Right.READ_AUDIT).inMenu(ADMINISTRATION, "log", "s"));

    private static final Map<String, PortalPage> BY_PATH =
            ALL.stream().collect(Collectors.toUnmodifiableMap(PortalPage::path, Function.identity()));

    private PortalPages() {}

    /** Every page, in the order of the menu. */
    public static List<PortalPage> all() {
        return ALL;
    }

    /** The line of the page at that address below the context. */
    public static Optional<PortalPage> at(String path) {
        return Optional.ofNullable(BY_PATH.get("/".equals(path) ? "/index.xhtml" : path));
    }
}
