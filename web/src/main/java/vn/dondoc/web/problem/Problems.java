package vn.dondoc.web.problem;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.BusinessRuleViolation;
import vn.dondoc.kernel.Failure;
import vn.dondoc.kernel.FieldProblem;
import vn.dondoc.kernel.InvalidInput;
import vn.dondoc.web.frame.Texts;

/**
 * Shows a refusal on the page it came from: next to the field whose id is the field's name, else at the top. What was
 * typed stays in the fields.
 */
public final class Problems {
    private Problems() {}

    public static void show(FacesContext faces, Failure failure) {
        Texts texts = CDI.current().select(Texts.class).get();
        if (failure instanceof InvalidInput invalid) {
            for (FieldProblem problem : invalid.problems()) {
                add(
                        faces,
                        problem.field(),
                        texts.text(problem.key(), problem.args().toArray()));
            }
        } else if (failure instanceof BusinessRuleViolation violation) {
            add(faces, violation.field(), texts.text(failure.key(), failure.args()));
        } else {
            add(faces, null, texts.text(failure.key(), failure.args()));
        }
        faces.validationFailed();
        faces.renderResponse();
    }

    private static void add(FacesContext faces, @Nullable String field, String text) {
        UIComponent input = field == null ? null : find(faces.getViewRoot(), field);
        String clientId = input == null ? null : input.getClientId(faces);
        faces.addMessage(clientId, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
    }

    /** The input with that id; of {@code tasks[2].dueDate} the last part counts. */
    private static @Nullable UIComponent find(UIComponent from, String field) {
        String id = field.substring(field.lastIndexOf('.') + 1);
        Iterator<UIComponent> parts = from.getFacetsAndChildren();
        while (parts.hasNext()) {
            UIComponent part = parts.next();
            UIComponent found = id.equals(part.getId()) ? part : find(part, id);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
