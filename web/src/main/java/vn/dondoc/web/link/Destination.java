package vn.dondoc.web.link;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where a short link leads on this device: what was chosen here last ({@code ?in=app} or {@code portal}), else what it is. */
enum Destination {
    APP,
    PORTAL;

    /** Address of the phone app, which the API serves. */
    static final String APP_ADDRESS = "/api/app/";

    static final String PARAMETER = "in";
    private static final String COOKIE = "dondoc-in";
    private static final Duration REMEMBERED = Duration.ofDays(365);
    private static final Pattern PHONE = Pattern.compile("iPhone|iPod|Android.*Mobile|Mobile.*Firefox|Windows Phone");

    static Destination of(HttpServletRequest request) {
        return named(request.getParameter(PARAMETER))
                .or(() -> chosen(request))
                .orElse(isPhone(request.getHeader("Sec-CH-UA-Mobile"), request.getHeader("User-Agent")) ? APP : PORTAL);
    }

    /** Remembers the choice that the link carries, if it does. */
    static void remember(HttpServletRequest request, HttpServletResponse response) {
        named(request.getParameter(PARAMETER))
                .ifPresent(chosen -> keep(chosen.name(), (int) REMEMBERED.toSeconds(), request, response));
    }

    /** From now on the device itself decides again. */
    static void forget(HttpServletRequest request, HttpServletResponse response) {
        if (chosen(request).isPresent()) {
            keep("", 0, request, response);
        }
    }

    private static void keep(String value, int seconds, HttpServletRequest request, HttpServletResponse response) {
        Cookie cookie = new Cookie(COOKIE, value);
        cookie.setPath(request.getContextPath() + "/");
        cookie.setMaxAge(seconds);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        response.addCookie(cookie);
    }

    private static Optional<Destination> chosen(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Stream.of(cookies)
                        .filter(cookie -> cookie.getName().equals(COOKIE))
                        .findFirst()
                        .flatMap(cookie -> named(cookie.getValue()));
    }

    private static Optional<Destination> named(@Nullable String word) {
        return Stream.of(values())
                .filter(each -> each.name().equalsIgnoreCase(word))
                .findFirst();
    }

    /** True when the browser says so itself, or its name is one of a phone's. */
    static boolean isPhone(@Nullable String hint, @Nullable String agent) {
        return hint == null ? agent != null && PHONE.matcher(agent).find() : hint.equals("?1");
    }
}
