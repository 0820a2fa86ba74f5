package vn.dondoc.web.gate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dondoc.web.frame.PageAddress;
import vn.dondoc.web.problem.ErrorPage;

/**
 * The failed request as the error page may see it: a plain asking for a page. Else the error page would take the form
 * that failed for its own, and fail over it again.
 */
final class PlainAnswer extends HttpServletRequestWrapper {
    PlainAnswer(HttpServletRequest failed) {
        super(failed);
        setAttribute(ErrorPage.ASKED, failed.getParameter(PageAddress.FIELD));
    }

    @Override
    public String getMethod() {
        return "GET";
    }

    @Override
    public @Nullable String getHeader(String name) {
        return "Faces-Request".equalsIgnoreCase(name) ? null : super.getHeader(name);
    }

    @Override
    public @Nullable String getParameter(String name) {
        return null;
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Map.of();
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.emptyEnumeration();
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return null;
    }
}
