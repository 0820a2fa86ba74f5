package vn.dondoc.entry;

/** The orders in which directives can be listed; the id breaks ties. */
public enum DirectiveSort {
    ISSUED_DESC("-issued", true),
    ISSUED("issued", false);

    private final String word;
    private final boolean descending;

    DirectiveSort(String word, boolean descending) {
        this.word = word;
        this.descending = descending;
    }

    /** The word that stands for it in URLs. */
    public String word() {
        return word;
    }

    String orderBy() {
        return descending ? " order by d.issued desc, d.id desc" : " order by d.issued, d.id";
    }

    String behind() {
        String sign = descending ? "<" : ">";
        // the first half says nothing new but lets the database begin there
        return "d.issued " + sign + "= :afterDay and (d.issued " + sign + " :afterDay or d.id " + sign + " :afterId)";
    }
}
