package vn.dondoc.web.search;

import java.util.List;
import vn.dondoc.search.FacetLabels.Facet;
import vn.dondoc.web.frame.PageAddress;

/**
 * One facet beside the results.
 *
 * @param name the parameter that narrows by it
 * @param chosen true when the search is narrowed by it now
 * @param everything the address of the search without it
 */
public record ShownFacet(String name, boolean chosen, String everything, List<Choice> choices) {
    private static final int SHOWN = 8;

    /** One value, how often it was found, and the address that narrows to it. */
    public record Choice(String label, long count, String address) {}

    static ShownFacet of(Facet facet, String chosen) {
        PageAddress here = PageAddress.current().with("p", null);
        return new ShownFacet(
                facet.name(),
                !chosen.isEmpty(),
                here.with(facet.name(), null).toString(),
                facet.values().stream()
                        .limit(SHOWN)
                        .map(each -> new Choice(
                                each.label(),
                                each.count(),
                                here.with(facet.name(), each.value()).toString()))
                        .toList());
    }

    /** False when choosing could change nothing. */
    boolean isOfUse() {
        return chosen || choices.size() > 1;
    }
}
