package vn.dondoc.paper;

import static vn.dondoc.paper.WordXml.all;
import static vn.dondoc.paper.WordXml.attribute;
import static vn.dondoc.paper.WordXml.child;
import static vn.dondoc.paper.WordXml.children;
import static vn.dondoc.paper.WordXml.create;
import static vn.dondoc.paper.WordXml.is;
import static vn.dondoc.paper.WordXml.remove;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.dondoc.kernel.FieldProblem;
import vn.dondoc.kernel.Texts;

/**
 * The fields of a template. Clerks make them by Word's mail merge (trộn thư), or type «tên» as it looks there; here both become the
 * typed form. Other fields of Word stay if they only count pages; one that reads files or runs programs is a problem.
 */
final class FieldMarks {
    static final Pattern MARK = Pattern.compile("«\\s*([\\p{L}\\d_]{1,60}(?:\\.[\\p{L}\\d_]{1,60})?)\\s*»");
    private static final Pattern MERGE_FIELD = Pattern.compile("(?is)\\s*MERGEFIELD\\s+\"?([^\"\\\\\\s]+)\"?.*");
    private static final Set<String> HARMLESS = Set.of("PAGE", "NUMPAGES", "SECTIONPAGES", "SECTION");
    private static final int CONTEXT = 60;

    private final List<FieldProblem> problems = new ArrayList<>();

    /** What is wrong with fields as such, found on the way. */
    List<FieldProblem> problems() {
        return problems;
    }

    /** Turns every field of mail merge in the document into a mark. */
    void mark(Document document) {
        for (Element simple : all(document, "fldSimple")) {
            markSimple(simple);
        }
        for (Element paragraph : all(document, "p")) {
            markRuns(paragraph);
        }
    }

    private void markSimple(Element simple) {
        Optional<String> name = nameIn(attribute(simple, "instr"));
        if (name.isPresent()) {
            Element run = all(simple, "r").stream().findFirst().orElseGet(() -> create(simple, "r"));
            write(run, name.get());
            simple.getParentNode().insertBefore(run, simple);
            remove(simple);
        }
    }

    /** The name in the instruction of a merge field; empty for another field, which is a problem unless it is harmless. */
    private Optional<String> nameIn(String instruction) {
        Matcher merge = MERGE_FIELD.matcher(instruction);
        if (merge.matches()) {
            return Optional.of(merge.group(1));
        }
        String kind = instruction.strip().split("\\s+", 2)[0].toUpperCase(Locale.ROOT);
        if (!HARMLESS.contains(kind)) {
            problem("paper.field.notAllowed", Texts.cut(instruction.strip(), CONTEXT));
        }
        return Optional.empty();
    }

    private static void write(Element run, String name) {
        children(run).stream().filter(child -> !is(child, "rPr")).forEach(WordXml::remove);
        Element text = create(run, "t");
        text.setTextContent("«" + name + "»");
        run.appendChild(text);
    }

    private void markRuns(Element paragraph) {
        List<Element> runs = ownRuns(paragraph);
        List<Element> field = new ArrayList<>();
        StringBuilder instruction = new StringBuilder();
        @Nullable Element result = null;
        boolean resultBegun = false;
        for (Element run : runs) {
            String turn = child(run, "fldChar")
                    .map(it -> attribute(it, "fldCharType"))
                    .orElse("");
            if (turn.equals("begin") && field.isEmpty()) {
                field.add(run);
                instruction.setLength(0);
                result = null;
                resultBegun = false;
            } else if (!field.isEmpty()) {
                field.add(run);
                child(run, "instrText").ifPresent(text -> instruction.append(text.getTextContent()));
                resultBegun |= turn.equals("separate");
                result = result == null && resultBegun && child(run, "t").isPresent() ? run : result;
                if (turn.equals("end")) {
                    replace(field, instruction.toString(), result);
                    field.clear();
                }
            }
        }
        if (!field.isEmpty()) {
            problem("paper.field.broken", Texts.cut(instruction.toString().strip(), CONTEXT));
        }
    }

    private void replace(List<Element> field, String instruction, @Nullable Element result) {
        nameIn(instruction).ifPresent(name -> {
            Element kept = result == null ? field.get(0) : result;
            write(kept, name);
            field.stream().filter(run -> run != kept).forEach(WordXml::remove);
        });
    }

    /** The runs of the paragraph itself, not those of text boxes in it, each with one thing in it. */
    private static List<Element> ownRuns(Element paragraph) {
        return all(paragraph, "r").stream()
                .filter(run -> WordXml.around(run, "p") == paragraph)
                .flatMap(FieldMarks::split)
                .toList();
    }

    private static Stream<Element> split(Element run) {
        List<Element> things =
                children(run).stream().filter(child -> !is(child, "rPr")).toList();
        List<Element> parts = new ArrayList<>(List.of(run));
        for (int i = things.size() - 1; i > 0; i--) {
            Element part = create(run, "r");
            child(run, "rPr").ifPresent(style -> part.appendChild(style.cloneNode(true)));
            part.appendChild(things.get(i));
            run.getParentNode().insertBefore(part, run.getNextSibling());
            parts.add(1, part);
        }
        return parts.stream();
    }

    /** The texts of the paragraph itself. */
    static List<Element> texts(Element paragraph) {
        return all(paragraph, "t").stream()
                .filter(text -> WordXml.around(text, "p") == paragraph)
                .toList();
    }

    static String textOf(Element paragraph) {
        return String.join(
                "", texts(paragraph).stream().map(Node::getTextContent).toList());
    }

    /** The names of the fields in the paragraph; half a mark is a problem. */
    List<String> names(Element paragraph) {
        String text = textOf(paragraph);
        List<String> names = new ArrayList<>();
        Matcher mark = MARK.matcher(text);
        while (mark.find()) {
            names.add(mark.group(1));
        }
        String rest = mark.replaceAll("");
        if (rest.contains("«") || rest.contains("»")) {
            problem("paper.field.broken", Texts.cut(text, CONTEXT));
        }
        return names;
    }

    private void problem(String key, Object... args) {
        problems.add(FieldProblem.of("file", key, args));
    }
}
