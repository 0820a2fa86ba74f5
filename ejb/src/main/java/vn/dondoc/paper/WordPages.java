package vn.dondoc.paper;

import static vn.dondoc.paper.WordXml.all;
import static vn.dondoc.paper.WordXml.attribute;
import static vn.dondoc.paper.WordXml.child;
import static vn.dondoc.paper.WordXml.children;
import static vn.dondoc.paper.WordXml.is;
import static vn.dondoc.paper.WordXml.value;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * The pages of a Word file as XHTML for printing: paragraphs, tables, sections, what letters and reports are made of. Pictures, text boxes
 * and automatic numbers are left out; who needs them prints by LibreOffice.
 */
final class WordPages {
    private static final double TWIPS = 20.0;

    private final WordStyles styles;
    private final StringBuilder html = new StringBuilder();
    private final StringBuilder rules = new StringBuilder();
    private int section = 1;

    private WordPages(WordStyles styles) {
        this.styles = styles;
    }

    /**
     * The whole document.
     *
     * @param note printed small at the foot of each page; empty for none
     */
    static String of(WordFile file, String title, String note) {
        WordPages pages = new WordPages(new WordStyles(file.styles()));
        Element body = child(file.body().getDocumentElement(), "body").orElseThrow();
        pages.body(body, (file.foot() + "\n" + note).strip());
        return String.format(Locale.ROOT, """
                <html xmlns="http://www.w3.org/1999/xhtml" lang="vi"><head><title>%s</title><style>
                body { font-family: "Dondoc Serif"; font-size: 14pt; margin: 0; line-height: 1.15 }
                p { margin: 0; white-space: pre-wrap } table { border-collapse: collapse; -fs-table-paginate: paginate; table-layout: fixed; width: 100%% }
                td { vertical-align: top; padding: 0 4pt } tr { page-break-inside: avoid }
                table.lined > tr > td, table.lined > tbody > tr > td, table.lined > thead > tr > td { border: 0.5pt solid #000; padding: 1pt 3pt }
                %s</style></head><body>%s</body></html>""", escape(title), pages.rules, pages.html);
    }

    private void body(Element body, String note) {
        html.append("<div class=\"s1\">");
        for (Element block : children(body)) {
            block(block);
            Optional<Element> end = is(block, "p")
                    ? child(block, "pPr").flatMap(it -> child(it, "sectPr"))
                    : Optional.of(block).filter(it -> is(it, "sectPr"));
            if (end.isPresent()) {
                rules.append(page(end.get(), note));
                section++;
                html.append("</div><div class=\"s").append(section).append("\">");
            }
        }
        html.append("</div>");
    }

    private String page(Element settings, String note) {
        Optional<Element> size = child(settings, "pgSz");
        Optional<Element> margins = child(settings, "pgMar");
        String sheet = points(size, "w", 595.3) + " " + points(size, "h", 841.9);
        String around = points(margins, "top", 56.7) + " " + points(margins, "right", 42.5) + " "
                + points(margins, "bottom", 56.7) + " " + points(margins, "left", 85);
        String number = "@top-center { content: counter(page); font-family: \"Dondoc Serif\"; font-size: 13pt }";
        String foot = note.isEmpty()
                ? ""
                : "@bottom-center { white-space: pre-line; content: \""
                        + note.replaceAll("[\"\\\\<&]", " ").replace("\n", "\\A ")
                        + "\"; font-family: \"Dondoc Serif\"; font-size: 8pt; color: #666 }";
        if (section == 1) { // the box of everything is as wide as the first page says
            boolean hidden = child(settings, "titlePg").isPresent();
            return String.format(Locale.ROOT, "@page { size: %s; margin: %s; %s %s }%n", sheet, around, number, foot)
                    + (hidden ? "@page :first { @top-center { content: \"\" } }\n" : "");
        }
        double width = length(size, "w", 595.3) - length(margins, "left", 85) - length(margins, "right", 42.5);
        return String.format(
                Locale.ROOT,
                "@page s%1$d { size: %2$s; margin: %3$s; %4$s %5$s }%n.s%1$d { page: s%1$d; width: %6$spt }%n",
                section,
                sheet,
                around,
                number,
                foot,
                width);
    }

    private static double length(Optional<Element> element, String attribute, double otherwise) {
        return element.filter(it -> !attribute(it, attribute).isEmpty())
                .map(it -> WordStyles.number(it, attribute) / TWIPS)
                .orElse(otherwise);
    }

    private static String points(Optional<Element> element, String attribute, double otherwise) {
        return length(element, attribute, otherwise) + "pt";
    }

    private void block(Element block) {
        if (is(block, "p")) {
            paragraph(block);
        } else if (is(block, "tbl")) {
            table(block);
        } else if (is(block, "sdt")) {
            child(block, "sdtContent").ifPresent(content -> children(content).forEach(this::block));
        }
    }

    private void paragraph(Element paragraph) {
        html.append("<p style=\"").append(styles.paragraph(paragraph)).append("\">");
        int before = html.length();
        boolean listed =
                child(paragraph, "pPr").flatMap(it -> child(it, "numPr")).isPresent();
        html.append(listed ? "- " : "");
        for (Element run : all(paragraph, "r")) {
            if (WordXml.around(run, "p") == paragraph) {
                run(paragraph, run);
            }
        }
        html.append(html.length() == before ? "\u00A0" : "").append("</p>");
    }

    private void run(Element paragraph, Element run) {
        html.append("<span style=\"")
                .append(styles.run(paragraph, child(run, "rPr").orElse(null)))
                .append("\">");
        for (Element thing : children(run)) {
            switch (thing.getLocalName()) {
                case "t" -> html.append(escape(thing.getTextContent()));
                case "tab" -> html.append("\u2003\u2003");
                case "br" ->
                    html.append(
                            attribute(thing, "type").equals("page")
                                    ? "<br style=\"page-break-after:always\"/>"
                                    : "<br/>");
                case "noBreakHyphen" -> html.append('-');
                default -> {
                    // pictures and fields of Word: not printed here
                }
            }
        }
        html.append("</span>");
    }

    private void table(Element table) {
        List<Double> columns = child(table, "tblGrid").map(WordXml::children).orElse(List.of()).stream()
                .map(column -> WordStyles.number(column, "w") / TWIPS)
                .toList();
        double width = columns.stream().mapToDouble(Double::doubleValue).sum();
        boolean lined = child(table, "tblPr")
                .flatMap(it -> child(it, "tblBorders"))
                .flatMap(it -> child(it, "insideH"))
                .filter(it -> !List.of("none", "nil").contains(attribute(it, "val")))
                .isPresent();
        html.append("<table").append(lined ? " class=\"lined\"" : "").append('>');
        columns.forEach(column -> html.append("<col style=\"width:")
                .append(width == 0 ? 0 : Math.round(column / width * 1000) / 10.0)
                .append("%\"/>"));
        List<Element> rows = new ArrayList<>(
                children(table).stream().filter(it -> is(it, "tr")).toList());
        Map<Element, Integer> heights = heights(rows);
        List<Element> head = rows.stream()
                .takeWhile(row ->
                        child(row, "trPr").flatMap(it -> child(it, "tblHeader")).isPresent())
                .toList();
        if (!head.isEmpty()) {
            html.append("<thead>");
            head.forEach(row -> row(row, heights));
            html.append("</thead>");
            rows.removeAll(head);
        }
        html.append("<tbody>");
        rows.forEach(row -> row(row, heights));
        html.append("</tbody></table>");
    }

    /** Over how many rows each cell reaches; one that goes on from above is not there. */
    private static Map<Element, Integer> heights(List<Element> rows) {
        Map<Element, Integer> heights = new HashMap<>();
        Map<Integer, Element> above = new HashMap<>();
        for (Element row : rows) {
            int column = 0;
            for (Element cell :
                    children(row).stream().filter(it -> is(it, "tc")).toList()) {
                Optional<Element> settings = child(cell, "tcPr");
                Optional<Element> merged = settings.flatMap(it -> child(it, "vMerge"));
                boolean goesOn = merged.isPresent()
                        && !attribute(merged.get(), "val").equals("restart")
                        && above.containsKey(column);
                if (goesOn) {
                    heights.merge(above.get(column), 1, Integer::sum);
                } else {
                    above.put(column, cell);
                    heights.put(cell, 1);
                }
                column += value(settings.orElse(null), "gridSpan")
                        .filter(it -> it.matches("\\d{1,3}"))
                        .map(Integer::parseInt)
                        .orElse(1);
            }
        }
        return heights;
    }

    private void row(Element row, Map<Element, Integer> heights) {
        html.append("<tr>");
        for (Element cell : children(row)) {
            if (is(cell, "tc") && heights.containsKey(cell)) {
                @Nullable Element settings = child(cell, "tcPr").orElse(null);
                html.append("<td rowspan=\"").append(heights.get(cell)).append('"');
                value(settings, "gridSpan")
                        .filter(it -> it.matches("\\d{1,3}"))
                        .ifPresent(it -> html.append(" colspan=\"").append(it).append('"'));
                html.append('>');
                children(cell).forEach(this::block);
                html.append("</td>");
            }
        }
        html.append("</tr>");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
