package vn.dondoc.web.problem;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import vn.dondoc.web.frame.ReturnPath;

/** What an error page tells: the number to name to the administrator, and the way back. */
@Named
@RequestScoped
public class ErrorPage {
    /** Request attribute: the page whose form failed; null when none did. */
    public static final String ASKED = "dondoc.asked";

    private static final Pattern REFERENCE = Pattern.compile("[0-9A-F]{8}");

    /** Number under which the log has the details; empty when there is none. */
    public String getReference() {
        HttpServletRequest request = request();
        Object noted = request.getAttribute(ProblemPage.REFERENCE);
        String reference = noted == null ? request.getParameter("ref") : noted.toString();
        return reference != null && REFERENCE.matcher(reference).matches() ? reference : "";
    }

    /** Address of the page that the visitor was on; the first page when it is unknown. */
    public String getBack() {
        Object asked = request().getAttribute(ASKED);
        return ReturnPath.safe(asked == null ? null : asked.toString());
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }
}
