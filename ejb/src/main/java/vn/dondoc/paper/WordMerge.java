package vn.dondoc.paper;

import static vn.dondoc.paper.WordXml.all;
import static vn.dondoc.paper.WordXml.around;
import static vn.dondoc.paper.WordXml.create;
import static vn.dondoc.paper.WordXml.is;
import static vn.dondoc.paper.WordXml.remove;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.dondoc.kernel.Texts;

/**
 * Fills a template. Values become text and nothing else: a mark, a field or markup in a value stays what it looks like. A row of a table,
 * or a paragraph outside tables, that holds a field of a list is repeated for each of its rows. A paragraph of nothing but empty fields
 * goes.
 */
final class WordMerge {
    private static final Pattern NO_XML =
            Pattern.compile("[^\\t\\n\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private final FieldMarks marks = new FieldMarks();
    private final PaperContent content;

    private WordMerge(PaperContent content) {
        this.content = content;
    }

    /** Fills the file in place. */
    static WordFile fill(WordFile template, PaperContent content) {
        WordMerge merge = new WordMerge(content);
        template.documents().forEach(merge::fill);
        return template;
    }

    private void fill(Document document) {
        marks.mark(document);
        List<Element> paragraphs = all(document, "p");
        Set<Element> repeated = new LinkedHashSet<>();
        for (Element paragraph : paragraphs) {
            listOf(paragraph).map(list -> holder(paragraph)).ifPresent(repeated::add);
        }
        // each paragraph once: what a value says is never filled again
        List<Element> single = paragraphs.stream()
                .filter(paragraph -> !repeated.contains(paragraph) && !isWithin(paragraph, repeated))
                .toList();
        repeated.forEach(this::repeat);
        single.forEach(paragraph -> fill(paragraph, content.values()));
    }

    private static boolean isWithin(Element paragraph, Set<Element> holders) {
        Element row = around(paragraph, "tr");
        return row != null && (holders.contains(row) || isWithin(row, holders));
    }

    private Optional<String> listOf(Node node) {
        List<Element> paragraphs = is(node, "p") ? List.of((Element) node) : all(node, "p");
        return paragraphs.stream()
                .flatMap(paragraph -> marks.names(paragraph).stream())
                .filter(name -> name.contains("."))
                .map(name -> name.substring(0, name.indexOf('.')))
                .findFirst();
    }

    private static Element holder(Element paragraph) {
        @Nullable Element row = around(paragraph, "tr");
        return row == null ? paragraph : row;
    }

    private void repeat(Element holder) {
        List<Map<String, String>> rows = content.rows(listOf(holder).orElseThrow());
        for (Map<String, String> row : rows) {
            Element one = (Element) holder.cloneNode(true);
            holder.getParentNode().insertBefore(one, holder);
            Map<String, String> values = content.with(row);
            (is(one, "p") ? List.of(one) : all(one, "p")).forEach(paragraph -> fill(paragraph, values));
        }
        remove(holder);
    }

    private void fill(Element paragraph, Map<String, String> values) {
        List<Element> texts = FieldMarks.texts(paragraph);
        String whole = FieldMarks.textOf(paragraph);
        List<Mark> found = FieldMarks.MARK
                .matcher(whole)
                .results()
                .map(mark -> new Mark(mark.start(), mark.end(), clean(values.get(mark.group(1)))))
                .toList();
        for (int i = found.size() - 1; i >= 0; i--) {
            found.get(i).write(texts);
        }
        if (!found.isEmpty()) {
            texts.forEach(WordMerge::breakLines);
            if (FieldMarks.textOf(paragraph).isBlank() && hasNeighbour(paragraph)) {
                remove(paragraph);
            }
        }
    }

    /** A cell must keep one paragraph, and its last thing must be one. */
    private static boolean hasNeighbour(Element paragraph) {
        List<Element> around = WordXml.children(Objects.requireNonNull(paragraph.getParentNode()));
        int place = around.indexOf(paragraph);
        boolean last = place == around.size() - 1;
        return last
                ? place > 0 && is(around.get(place - 1), "p")
                : around.stream().filter(element -> is(element, "p")).count() > 1;
    }

    static String clean(@Nullable String value) {
        String text = Objects.requireNonNullElse(Texts.clean(value), "");
        return Normalizer.normalize(NO_XML.matcher(text).replaceAll(""), Normalizer.Form.NFC);
    }

    /** A line break in a value is one in Word. */
    private static void breakLines(Element text) {
        text.setAttributeNS(XMLConstants.XML_NS_URI, "xml:space", "preserve");
        String[] lines = text.getTextContent().split("\n", -1);
        Node place = text;
        text.setTextContent(lines[0]);
        for (int i = 1; i < lines.length; i++) {
            Element next = (Element) text.cloneNode(false);
            next.setTextContent(lines[i]);
            place = text.getParentNode().insertBefore(create(text, "br"), place.getNextSibling());
            place = text.getParentNode().insertBefore(next, place.getNextSibling());
        }
    }

    /** A mark in the text of a paragraph, from one place to another, and what takes its place. */
    private record Mark(int from, int to, String value) {
        /** Word may have cut the mark into several texts: the first gets the value, the others lose their piece. */
        void write(List<Element> texts) {
            int begin = 0;
            boolean written = false;
            for (Element text : texts) {
                String old = text.getTextContent();
                int end = begin + old.length();
                if (begin < to && end > from) {
                    String before = old.substring(0, Math.max(0, from - begin));
                    String after = old.substring(Math.min(old.length(), to - begin));
                    text.setTextContent(before + (written ? "" : value) + after);
                    written = true;
                }
                begin = end;
            }
        }
    }
}
