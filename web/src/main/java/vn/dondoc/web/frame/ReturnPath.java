package vn.dondoc.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where to go after sign-in: a page of our own or one of the short links, never anything else. */
public final class ReturnPath {
    /** The first page of everybody. */
    public static final String HOME = "/index.xhtml";

    private static final Pattern SHORT_LINK = Pattern.compile("/[td]/[\\p{L}\\p{N}._-]{1,60}");
    private static final Pattern QUERY = Pattern.compile("[\\p{L}\\p{N}=&%+.,:_~*@-]{0,2000}");

    private ReturnPath() {}

    /** The wish when it leads to a page of ours, else {@link #HOME}. */
    public static String safe(@Nullable String wish) {
        if (wish == null) {
            return HOME;
        }
        int mark = wish.indexOf('?');
        String path = mark < 0 ? wish : wish.substring(0, mark);
        String query = mark < 0 ? "" : wish.substring(mark + 1);
        boolean page = PortalPages.at(path)
                .filter(known -> known.audience() != Audience.EVERYBODY)
                .isPresent();
        if ((!page && !SHORT_LINK.matcher(path).matches())
                || !QUERY.matcher(query).matches()) {
            return HOME;
        }
        return wish;
    }

    /** Address of the sign-in page that remembers where the visitor wanted to go. */
    public static String signIn(HttpServletRequest request) {
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        if ("POST".equals(request.getMethod())) {
            return to(request, String.valueOf(request.getParameter(PageAddress.FIELD)));
        }
        String wish = request.getQueryString() == null ? path : path + "?" + request.getQueryString();
        return to(request, wish);
    }

    private static String to(HttpServletRequest request, String wish) {
        String page = request.getContextPath() + PortalPages.SIGN_IN;
        String safe = safe(wish);
        return HOME.equals(safe) ? page : page + "?next=" + URLEncoder.encode(safe, StandardCharsets.UTF_8);
    }
}
