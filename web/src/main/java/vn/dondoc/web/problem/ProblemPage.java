package vn.dondoc.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.BusinessRuleViolation;
import vn.dondoc.kernel.Failure;
import vn.dondoc.kernel.Forbidden;
import vn.dondoc.kernel.Ids;
import vn.dondoc.kernel.InvalidInput;
import vn.dondoc.kernel.NotFound;
import vn.dondoc.kernel.StaleVersion;
import vn.dondoc.kernel.StateConflict;

/**
 * Which error page a problem leads to.
 *
 * @param status HTTP status, also the name of the page below /error
 * @param reference number under which the log has the details; null when there is nothing to look up
 */
public record ProblemPage(int status, @Nullable String reference) {
    /** Request attribute under which the error page finds the reference. */
    public static final String REFERENCE = "dondoc.reference";

    private static final Logger LOG = System.getLogger(ProblemPage.class.getName());
    private static final Map<Class<? extends Failure>, Integer> STATUS = Map.of(
            NotFound.class, 404,
            Forbidden.class, 403,
            InvalidInput.class, 400,
            BusinessRuleViolation.class, 400,
            StateConflict.class, 400,
            StaleVersion.class, 410);

    /** Decides on the page and writes to the log what nobody expected. */
    public static ProblemPage of(HttpServletRequest request, Throwable problem) {
        Optional<Failure> failure = Causes.failure(problem);
        if (failure.isPresent()) {
            return new ProblemPage(STATUS.getOrDefault(failure.get().getClass(), 400), null);
        }
        if (Causes.viewGone(problem)) {
            return new ProblemPage(410, null);
        }
        if (Causes.forged(problem)) {
            return new ProblemPage(400, null);
        }
        if (Causes.databaseAway(problem)) {
            LOG.log(Level.WARNING, "Database away: {0}", problem.getMessage());
            return new ProblemPage(503, null);
        }
        return new ProblemPage(500, record(request, problem));
    }

    /** Writes the problem to the log under a new reference number. */
    public static String record(HttpServletRequest request, Throwable problem) {
        String id = Ids.next().toString();
        String reference = id.substring(id.length() - 8).toUpperCase(java.util.Locale.ROOT);
        request.setAttribute(REFERENCE, reference);
        LOG.log(Level.ERROR, "Problem " + reference + " at " + request.getServletPath(), problem);
        return reference;
    }

    /** Address of the error page, for answers that can only lead the browser elsewhere. */
    public String address(HttpServletRequest request) {
        String page = request.getContextPath() + "/error/" + status + ".xhtml";
        return reference == null ? page : page + "?ref=" + reference;
    }
}
