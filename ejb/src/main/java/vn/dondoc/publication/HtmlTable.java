package vn.dondoc.publication;

import java.util.List;
import vn.dondoc.kernel.Texts;

/**
 * A table with a name in each row, whose rows become cards where the screen is narrow; roles are said, so that it stays a table for
 * whoever has it read.
 */
final class HtmlTable {
    private final List<String> columns;
    private final StringBuilder html;

    HtmlTable(String caption, List<String> columns) {
        this.columns = List.copyOf(columns);
        html = new StringBuilder("<table role=\"table\"><caption>")
                .append(shown(caption))
                .append("</caption>\n<thead role=\"rowgroup\"><tr role=\"row\">");
        columns.forEach(column -> html.append("<th role=\"columnheader\" scope=\"col\">")
                .append(shown(column))
                .append("</th>"));
        html.append("</tr></thead>\n<tbody role=\"rowgroup\">\n");
    }

    /** The name first, then the other cells. */
    HtmlTable row(String... cells) {
        return row("<tr role=\"row\">", cells);
    }

    HtmlTable sum(String... cells) {
        return row("<tr role=\"row\" class=\"sum\">", cells);
    }

    private HtmlTable row(String begin, String... cells) {
        html.append(begin)
                .append("<th role=\"rowheader\" scope=\"row\">")
                .append(shown(cells[0]))
                .append("</th>");
        for (int i = 1; i < cells.length; i++) {
            html.append("<td role=\"cell\" data-label=\"")
                    .append(shown(columns.get(i)))
                    .append("\">")
                    .append(shown(cells[i]))
                    .append("</td>");
        }
        html.append("</tr>\n");
        return this;
    }

    String html() {
        return html + "</tbody>\n</table>\n";
    }

    /** The text as text, whatever is in it, in words and in attributes. */
    static String shown(String text) {
        String clean = Texts.clean(text);
        return clean == null
                ? ""
                : clean.replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("\"", "&quot;")
                        .replace("'", "&#39;");
    }
}
