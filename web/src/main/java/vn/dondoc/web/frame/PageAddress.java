package vn.dondoc.web.frame;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Address of a page with its query: filter, sort and position of every list live there, so that Back works and the
 * address can be sent to a colleague.
 */
public final class PageAddress {
    /** Hidden field of every form: where the page was asked for. */
    public static final String FIELD = "page";

    private final String path;
    private final Map<String, List<String>> query;

    private PageAddress(String path, Map<String, List<String>> query) {
        this.path = path;
        this.query = query;
    }

    public static PageAddress of(String path) {
        return new PageAddress(path, Map.of());
    }

    /** The page with that query, which stands behind the question mark. */
    public static PageAddress asking(String path, String query) {
        return parse(path + "?" + query);
    }

    /** The page shown now: where it was asked for, also after its form has been sent. */
    public static PageAddress current() {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        String asked = request.getParameter(FIELD);
        return "POST".equals(request.getMethod()) && asked != null
                ? parse(request.getContextPath() + ReturnPath.safe(asked))
                : parse(request.getRequestURI()
                        + (request.getQueryString() == null ? "" : "?" + request.getQueryString()));
    }

    private static PageAddress parse(String address) {
        int mark = address.indexOf('?');
        Map<String, List<String>> query = new LinkedHashMap<>();
        for (String part :
                mark < 0 ? new String[0] : address.substring(mark + 1).split("&", -1)) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                query.computeIfAbsent(decoded(part.substring(0, equals)), name -> new ArrayList<>())
                        .add(decoded(part.substring(equals + 1)));
            }
        }
        return new PageAddress(mark < 0 ? address : address.substring(0, mark), query);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    /** The same address with the parameter put to that one value, or without it when the value is null or blank. */
    public PageAddress with(String name, @Nullable String value) {
        return withAll(name, value == null || value.isBlank() ? List.of() : List.of(value));
    }

    /** The same address with the parameter put to these values; none takes it away. */
    public PageAddress withAll(String name, List<String> values) {
        Map<String, List<String>> changed = new LinkedHashMap<>(query);
        changed.remove(name);
        if (!values.isEmpty()) {
            changed.put(name, List.copyOf(values));
        }
        return new PageAddress(path, changed);
    }

    /** Every value of the parameter; empty when it is not there. */
    public List<String> all(String name) {
        return List.copyOf(query.getOrDefault(name, List.of()));
    }

    /** The parameter's first value. */
    public Optional<String> first(String name) {
        return all(name).stream().findFirst();
    }

    /** The query alone, without the question mark. */
    public String query() {
        return query.entrySet().stream()
                .flatMap(
                        entry -> entry.getValue().stream().map(value -> encoded(entry.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return query.isEmpty() ? path : path + "?" + query();
    }
}
