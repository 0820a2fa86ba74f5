package vn.dondoc.web.gate;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Requests that no page of ours makes: told apart before anything is done with them. */
final class Doubtful {
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");
    private static final Pattern TRICK =
            Pattern.compile(";|//|\\\\|/\\.|%(2e|2f|5c|00|25|3b)", Pattern.CASE_INSENSITIVE);

    private Doubtful() {}

    static boolean method(HttpServletRequest request) {
        return !METHODS.contains(request.getMethod());
    }

    /** Path parameters, doubled or encoded separators: ways to reach a file under a name that nobody checks. */
    static boolean path(HttpServletRequest request) {
        return TRICK.matcher(request.getRequestURI()).find();
    }

    /** A resource asked for with a locale or contract prefix of its own choice; ours have none. */
    static boolean resource(HttpServletRequest request) {
        return request.getParameter("loc") != null || request.getParameter("con") != null;
    }

    /** True when another site's page sends the request. Browsers say so; what says nothing is no browser. */
    static boolean foreign(HttpServletRequest request) {
        if (!"POST".equals(request.getMethod())) {
            return false;
        }
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin") && !site.equals("none")) {
            return true;
        }
        String origin = request.getHeader("Origin");
        if (origin == null) {
            return false;
        }
        String host = String.valueOf(request.getHeader("Host")).toLowerCase(Locale.ROOT);
        String from = origin.toLowerCase(Locale.ROOT);
        return !from.equals("http://" + host) && !from.equals("https://" + host);
    }
}
