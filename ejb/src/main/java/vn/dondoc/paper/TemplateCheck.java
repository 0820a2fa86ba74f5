package vn.dondoc.paper;

import static vn.dondoc.paper.WordXml.all;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.dondoc.kernel.FieldProblem;
import vn.dondoc.kernel.InvalidInput;

/** Looks a template through before anything is made of it, and tells all that is wrong with it at once. */
final class TemplateCheck {
    private static final int MOST_PROBLEMS = 50;

    private final PaperForm form;
    private final FieldMarks marks = new FieldMarks();
    private final Set<String> used = new HashSet<>();
    private final Set<FieldProblem> problems = new LinkedHashSet<>();

    private TemplateCheck(PaperForm form) {
        this.form = form;
    }

    /**
     * Reads the file and checks it against the form.
     *
     * @throws InvalidInput on {@code file} with every problem found
     */
    static void check(byte[] bytes, PaperForm form) {
        TemplateCheck check = new TemplateCheck(form);
        WordFile.read(bytes).documents().forEach(check::look);
        check.askRequired();
        check.problems.addAll(check.marks.problems());
        if (!check.problems.isEmpty()) {
            throw new InvalidInput(check.problems.stream().limit(MOST_PROBLEMS).toList());
        }
    }

    private void look(Document document) {
        if (!all(document, "altChunk").isEmpty() || !all(document, "object").isEmpty()) {
            problem("paper.file.active", document.getDocumentElement().getLocalName());
        }
        marks.mark(document);
        Set<Node> rows = new HashSet<>();
        for (Element paragraph : all(document, "p")) {
            List<String> names = marks.names(paragraph);
            names.forEach(this::askKnown);
            Element row = WordXml.around(paragraph, "tr");
            if (row == null) {
                askOneList(names);
            } else {
                rows.add(row);
            }
        }
        rows.forEach(row -> askOneList(all(row, "p").stream()
                .flatMap(paragraph ->
                        FieldMarks.MARK.matcher(FieldMarks.textOf(paragraph)).results())
                .map(mark -> mark.group(1))
                .toList()));
    }

    private void askKnown(String name) {
        used.add(name);
        if (!form.knows(name)) {
            form.meant(name)
                    .ifPresentOrElse(
                            meant -> problem("paper.field.meant", name, meant),
                            () -> problem("paper.field.unknown", name));
        }
    }

    /** Two lists cannot repeat one row or paragraph. */
    private void askOneList(List<String> names) {
        List<String> lists = names.stream()
                .filter(name -> name.contains("."))
                .map(name -> name.substring(0, name.indexOf('.')))
                .distinct()
                .collect(Collectors.toCollection(ArrayList::new));
        if (lists.size() > 1) {
            problem("paper.field.twoLists", lists.get(0), lists.get(1));
        }
    }

    private void askRequired() {
        form.fields().stream()
                .filter(field -> field.required() && !used.contains(field.name()))
                .forEach(field -> problem("paper.field.missing", field.name()));
    }

    private void problem(String key, Object... args) {
        problems.add(FieldProblem.of("file", key, args));
    }
}
