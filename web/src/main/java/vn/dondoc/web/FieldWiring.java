package vn.dondoc.web;

import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import java.util.Iterator;
import java.util.Map;

/**
 * Ties every input to its hint and its message before the page is drawn, so that a screen reader reads them with the
 * field: {@code aria-describedby}, {@code aria-invalid} and {@code aria-required}. The tag {@code d:field} draws the
 * parts that the ids point to. Inputs in rows of a table are left out: there the column heading is the label.
 */
public class FieldWiring implements SystemEventListener {
    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIViewRoot;
    }

    @Override
    public void processEvent(SystemEvent event) {
        wire((UIComponent) event.getSource(), FacesContext.getCurrentInstance());
    }

    private static void wire(UIComponent component, FacesContext faces) {
        Iterator<UIComponent> parts = component.getFacetsAndChildren();
        while (parts.hasNext()) {
            UIComponent part = parts.next();
            if (part instanceof UIInput input) {
                describe(input, faces);
            }
            wire(part, faces);
        }
    }

    private static void describe(UIInput input, FacesContext faces) {
        String id = input.getClientId(faces);
        if (id.indexOf(':') >= 0 || id.startsWith("j_id")) {
            return;
        }
        Map<String, Object> attributes = input.getPassThroughAttributes();
        attributes.put("aria-describedby", id + "-hint " + id + "-message");
        if (invalid(input, faces, id)) {
            attributes.put("aria-invalid", "true");
        } else {
            attributes.remove("aria-invalid");
        }
        if (input.isRequired() || Boolean.parseBoolean(String.valueOf(attributes.get("data-required")))) {
            attributes.put("aria-required", "true");
        }
    }

    private static boolean invalid(EditableValueHolder input, FacesContext faces, String id) {
        return !input.isValid() || faces.getMessages(id).hasNext();
    }
}
