package vn.dondoc.web.problem;

import jakarta.faces.component.UIViewAction;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ActionEvent;
import jakarta.faces.event.ActionListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.Failure;
import vn.dondoc.kernel.Forbidden;
import vn.dondoc.kernel.NotFound;

/**
 * Stands before every button's act. A refusal of the act becomes a message on the page that it came from. A form that
 * carries an operation number (tag {@code d:form}) has its act done once: the second submit of the same page waits for
 * the first one and is led to where that one went.
 */
public class GuardedActions implements ActionListener {
    /** Name of the hidden field that holds the operation number. */
    public static final String FIELD = "operation";

    private final ActionListener usual;

    public GuardedActions(ActionListener usual) {
        this.usual = usual;
    }

    @Override
    public void processAction(ActionEvent event) {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (event.getComponent() instanceof UIViewAction) {
            usual.processAction(event);
            return;
        }
        String number = faces.getExternalContext().getRequestParameterMap().get(FIELD);
        if (number == null || number.length() != 36) {
            act(faces, event);
            return;
        }
        Submission submission = Submissions.of(
                        (HttpSession) faces.getExternalContext().getSession(true))
                .get(number);
        synchronized (submission) {
            if (submission.ledTo == null) {
                act(faces, event);
                submission.ledTo = redirect(faces);
            } else {
                lead(faces, submission.ledTo);
            }
        }
    }

    private void act(FacesContext faces, ActionEvent event) {
        try {
            usual.processAction(event);
        } catch (RuntimeException e) {
            Optional<Failure> failure = Causes.failure(e);
            if (failure.isEmpty() || failure.get() instanceof NotFound || failure.get() instanceof Forbidden) {
                throw e;
            }
            Problems.show(faces, failure.get());
        }
    }

    private static @Nullable String redirect(FacesContext faces) {
        HttpServletResponse response =
                (HttpServletResponse) faces.getExternalContext().getResponse();
        return faces.getResponseComplete() ? response.getHeader("Location") : null;
    }

    private static void lead(FacesContext faces, String where) {
        try {
            faces.getExternalContext().redirect(where);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
