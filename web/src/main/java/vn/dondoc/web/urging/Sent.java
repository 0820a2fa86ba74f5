package vn.dondoc.web.urging;

import jakarta.faces.context.FacesContext;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.dondoc.kernel.Ids;

/** What plain fields of the form just sent say. */
final class Sent {
    private Sent() {}

    private static Map<String, String[]> values() {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap();
    }

    static Optional<String> text(String name) {
        return Arrays.stream(values().getOrDefault(name, new String[0])).findFirst();
    }

    /** The boxes of that name that were checked. */
    static List<UUID> ids(String name) {
        return Arrays.stream(values().getOrDefault(name, new String[0]))
                .flatMap(text -> Ids.parse(text).stream())
                .distinct()
                .toList();
    }
}
