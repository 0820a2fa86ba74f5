package vn.dondoc.search;

import java.util.List;

/** A piece of text in which the words asked for are known from the rest. */
public record Passage(List<Part> parts) {
    /** A run of signs; wanted when it is what was asked for. */
    public record Part(String text, boolean wanted) {}

    /** True when anything asked for stands in it. */
    public boolean isHit() {
        return parts.stream().anyMatch(Part::wanted);
    }

    /** As HTML: everything escaped except {@code <mark>} around what was asked for. */
    public String html() {
        StringBuilder html = new StringBuilder();
        for (Part part : parts) {
            html.append(part.wanted() ? "<mark>" : "");
            part.text().chars().forEach(sign -> escape(html, (char) sign));
            html.append(part.wanted() ? "</mark>" : "");
        }
        return html.toString();
    }

    private static void escape(StringBuilder html, char sign) {
        switch (sign) {
            case '<' -> html.append("&lt;");
            case '>' -> html.append("&gt;");
            case '&' -> html.append("&amp;");
            case '"' -> html.append("&quot;");
            case '\'' -> html.append("&#39;");
            default -> html.append(sign);
        }
    }
}
