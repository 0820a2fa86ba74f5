package vn.dondoc.web.problem;

import jakarta.faces.FacesException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;

/**
 * The page side's only catch-all: turns what escaped from a page into one of the error pages, never into a stack
 * trace. What a button's act refuses does not come here; {@link GuardedActions} shows that on the page itself.
 */
public class ProblemHandler extends ExceptionHandlerWrapper {
    public ProblemHandler(ExceptionHandler usual) {
        super(usual);
    }

    @Override
    public void handle() throws FacesException {
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            Throwable problem = events.next().getContext().getException();
            events.remove();
            answer(FacesContext.getCurrentInstance(), problem);
        }
        getWrapped().handle();
    }

    private static void answer(FacesContext faces, Throwable problem) {
        if (faces.getResponseComplete()) {
            return;
        }
        ExternalContext external = faces.getExternalContext();
        if (external.isResponseCommitted()) {
            ProblemPage.record((HttpServletRequest) external.getRequest(), problem);
            faces.responseComplete();
            return;
        }
        ProblemPage page = ProblemPage.of((HttpServletRequest) external.getRequest(), problem);
        try {
            if (faces.getPartialViewContext().isAjaxRequest()) {
                external.redirect(page.address((HttpServletRequest) external.getRequest()));
            } else {
                external.responseSendError(page.status(), null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }
}
