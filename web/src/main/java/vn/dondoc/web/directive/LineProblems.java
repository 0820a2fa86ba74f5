package vn.dondoc.web.directive;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dondoc.kernel.BusinessRuleViolation;
import vn.dondoc.kernel.Failure;
import vn.dondoc.kernel.FieldProblem;
import vn.dondoc.kernel.InvalidInput;
import vn.dondoc.web.frame.Texts;
import vn.dondoc.web.problem.Problems;

/** Puts what the service refuses of {@code tasks[2].dueDate} to the cell of the line that it came from. */
final class LineProblems {
    private static final Pattern FIELD = Pattern.compile("tasks\\[(\\d+)]\\.([A-Za-z]+)(?:\\[\\d+])?");
    private static final Map<String, String> CELLS = Map.of("dueDate", "deadline", "deadlineRule", "deadline");

    private final Texts texts;
    private final List<EntryLine> sent;
    private final List<EntryLine> shown;

    /** The lines that were sent, and all that the page shows: blank ones are not sent. */
    LineProblems(Texts texts, List<EntryLine> sent, List<EntryLine> shown) {
        this.texts = texts;
        this.sent = sent;
        this.shown = shown;
    }

    void show(Failure failure) {
        FacesContext faces = FacesContext.getCurrentInstance();
        List<FieldProblem> others = new ArrayList<>();
        if (failure instanceof InvalidInput invalid) {
            invalid.problems().stream()
                    .filter(problem -> !ofLine(
                            faces,
                            problem.field(),
                            texts.text(problem.key(), problem.args().toArray())))
                    .forEach(others::add);
            if (!others.isEmpty()) {
                Problems.show(faces, new InvalidInput(others));
            }
        } else if (!(failure instanceof BusinessRuleViolation rule
                && rule.field() != null
                && ofLine(faces, rule.field(), texts.text(rule.key(), rule.args())))) {
            Problems.show(faces, failure);
        }
        faces.validationFailed();
        faces.renderResponse();
    }

    private boolean ofLine(FacesContext faces, String field, String text) {
        Matcher matcher = FIELD.matcher(field);
        if (!matcher.matches() || Integer.parseInt(matcher.group(1)) >= sent.size()) {
            return false;
        }
        EntryLine line = sent.get(Integer.parseInt(matcher.group(1)));
        String cell = CELLS.getOrDefault(matcher.group(2), matcher.group(2));
        line.getProblems().merge(cell, text, (one, other) -> one + " " + other);
        int at = shown.indexOf(line);
        String place = texts.text("entry.line", at + 1) + ": " + text;
        faces.addMessage("lines:" + at + ":" + cell, new FacesMessage(FacesMessage.SEVERITY_ERROR, place, place));
        return true;
    }
}
