package vn.dondoc.report;

import java.util.Locale;

/** By what numbers are broken down; each task falls into one line. */
public enum Grouping {
    UNIT("%s.leadUnit", false),
    FIELD("d.field", true),
    LEADER("%s.leader", false),
    OFFICER("%s.officer", false),
    DIRECTIVE("t.directiveId", false),
    TYPE("d.type", true);

    private final String column;
    private final boolean ofDirective;

    Grouping(String column, boolean ofDirective) {
        this.column = column;
        this.ofDirective = ofDirective;
    }

    /** The column of facts that are called so. */
    String column(String facts) {
        return String.format(Locale.ROOT, column, facts);
    }

    String join() {
        return ofDirective ? " join Directive d on d.id = t.directiveId" : "";
    }

    /** As it stands in addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
