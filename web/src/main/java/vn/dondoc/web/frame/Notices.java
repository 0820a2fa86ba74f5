package vn.dondoc.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the top of a page says: what is wrong with the form just sent, or what the act before has done. */
@Named
@RequestScoped
public class Notices {
    private static final String ATTRIBUTE = "dondoc.done";

    @Inject
    Texts texts;

    private @Nullable List<String> done;

    /** One thing that is wrong, with the id of its field; null when it is about the whole. */
    public record Problem(@Nullable String field, String text) {}

    /** True when something is wrong with the form just sent. */
    public boolean isFailed() {
        return !getProblems().isEmpty();
    }

    /** What the title of the page begins with, so that it is the first thing heard. */
    public String getTitlePrefix() {
        return isFailed() ? texts.text("error.prefix") : "";
    }

    public List<Problem> getProblems() {
        FacesContext faces = FacesContext.getCurrentInstance();
        List<Problem> problems = new ArrayList<>();
        Iterator<String> ids = faces.getClientIdsWithMessages();
        while (ids.hasNext()) {
            String id = ids.next();
            faces.getMessageList(id).stream()
                    .filter(message -> message.getSeverity().compareTo(FacesMessage.SEVERITY_WARN) >= 0)
                    .forEach(message -> problems.add(new Problem(id, message.getSummary())));
        }
        return problems;
    }

    /** Says on the next page shown that the act was done. */
    public void done(String key, Object... args) {
        HttpSession session = (HttpSession)
                FacesContext.getCurrentInstance().getExternalContext().getSession(true);
        List<String> waiting = new ArrayList<>(waiting(session));
        waiting.add(texts.text(key, args));
        session.setAttribute(ATTRIBUTE, waiting);
    }

    /** What was done; told once. */
    public List<String> getDone() {
        if (done == null) {
            Object session =
                    FacesContext.getCurrentInstance().getExternalContext().getSession(false);
            done = session == null ? List.of() : waiting((HttpSession) session);
            if (!done.isEmpty()) {
                ((HttpSession) session).removeAttribute(ATTRIBUTE);
            }
        }
        return done;
    }

    @SuppressWarnings("unchecked")
    private static List<String> waiting(HttpSession session) {
        List<String> waiting = (List<String>) session.getAttribute(ATTRIBUTE);
        return waiting == null ? List.of() : waiting;
    }
}
