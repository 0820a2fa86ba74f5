package vn.dondoc.paper;

import static vn.dondoc.paper.WordXml.all;
import static vn.dondoc.paper.WordXml.attribute;
import static vn.dondoc.paper.WordXml.child;
import static vn.dondoc.paper.WordXml.value;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What a paragraph or a run looks like, in the words of CSS: its own properties before those of its style and of what that is based on. */
final class WordStyles {
    private static final int DEEPEST = 20;
    private static final double TWIPS = 20.0;

    private final Map<String, Element> styles = new HashMap<>();
    private final List<Element> paragraphDefaults = new ArrayList<>();
    private final List<Element> runDefaults = new ArrayList<>();
    private @Nullable String usual;

    WordStyles(Optional<Document> document) {
        document.ifPresent(this::read);
    }

    private void read(Document document) {
        for (Element style : all(document, "style")) {
            styles.put(attribute(style, "styleId"), style);
            if (attribute(style, "type").equals("paragraph")
                    && attribute(style, "default").equals("1")) {
                usual = attribute(style, "styleId");
            }
        }
        all(document, "pPrDefault").forEach(it -> child(it, "pPr").ifPresent(paragraphDefaults::add));
        all(document, "rPrDefault").forEach(it -> child(it, "rPr").ifPresent(runDefaults::add));
    }

    /** The styles of the paragraph, the nearest first. */
    private List<Element> chain(@Nullable Element own) {
        List<Element> chain = new ArrayList<>();
        String id = value(own, "pStyle").orElse(usual == null ? "" : usual);
        for (Element style = styles.get(id); style != null && chain.size() < DEEPEST; style = styles.get(id)) {
            chain.add(style);
            id = value(style, "basedOn").orElse("");
        }
        return chain;
    }

    /** The style of the paragraph as CSS. */
    String paragraph(Element paragraph) {
        Element own = child(paragraph, "pPr").orElse(null);
        List<Element> places = places(own, own, "pPr", paragraphDefaults);
        StringBuilder css = new StringBuilder();
        first(places, "jc").ifPresent(it -> css.append("text-align:").append(align(attribute(it, "val"))));
        indent(places, css);
        spacing(places, css);
        border(places, css);
        if (first(places, "pageBreakBefore").filter(WordStyles::isOn).isPresent()) {
            css.append(";page-break-before:always");
        }
        if (first(places, "keepNext").filter(WordStyles::isOn).isPresent()) {
            css.append(";page-break-after:avoid");
        }
        return css.append(run(paragraph, own == null ? null : child(own, "rPr").orElse(null)))
                .toString();
    }

    /** The look of a run as CSS, of the paragraph's mark when the run is null. */
    String run(Element paragraph, @Nullable Element own) {
        Element ofParagraph = child(paragraph, "pPr").orElse(null);
        List<Element> places = places(own, ofParagraph, "rPr", runDefaults);
        StringBuilder css = new StringBuilder();
        toggle(places, "b", "font-weight:bold", "font-weight:normal", css);
        toggle(places, "i", "font-style:italic", "font-style:normal", css);
        toggle(places, "caps", "text-transform:uppercase", "text-transform:none", css);
        toggle(places, "strike", "text-decoration:line-through", "", css);
        first(places, "u")
                .filter(it -> !attribute(it, "val").equals("none"))
                .ifPresent(it -> css.append(";text-decoration:underline"));
        first(places, "sz")
                .ifPresent(it -> css.append(";font-size:")
                        .append(number(it, "val") / 2.0)
                        .append("pt"));
        first(places, "color")
                .map(it -> attribute(it, "val"))
                .filter(it -> it.matches("[0-9A-Fa-f]{6}"))
                .ifPresent(it -> css.append(";color:#").append(it));
        first(places, "vertAlign")
                .map(it -> attribute(it, "val"))
                .ifPresent(it -> css.append(
                        switch (it) {
                            case "superscript" -> ";vertical-align:super;font-size:70%";
                            case "subscript" -> ";vertical-align:sub;font-size:70%";
                            default -> "";
                        }));
        return css.toString();
    }

    private List<Element> places(
            @Nullable Element own, @Nullable Element paragraph, String part, List<Element> defaults) {
        List<Element> places = new ArrayList<>();
        if (own != null) {
            places.add(own);
        }
        chain(paragraph).forEach(style -> child(style, part).ifPresent(places::add));
        places.addAll(defaults);
        return places;
    }

    private static Optional<Element> first(List<Element> places, String name) {
        return places.stream().flatMap(place -> child(place, name).stream()).findFirst();
    }

    static boolean isOn(Element flag) {
        return !List.of("0", "false", "off").contains(attribute(flag, "val"));
    }

    private static void toggle(List<Element> places, String name, String on, String off, StringBuilder css) {
        first(places, name).ifPresent(flag -> css.append(';').append(isOn(flag) ? on : off));
    }

    private static String align(String word) {
        return switch (word) {
            case "center" -> "center";
            case "right", "end" -> "right";
            case "both", "distribute" -> "justify";
            default -> "left";
        };
    }

    /** Attributes of one property may come from several places: {@code left} from the style, {@code firstLine} from the paragraph. */
    private static Optional<Double> points(List<Element> places, String name, String... attributes) {
        Function<Element, Optional<Double>> read = element -> {
            for (String attribute : attributes) {
                if (!attribute(element, attribute).isEmpty()) {
                    return Optional.of(number(element, attribute) / TWIPS);
                }
            }
            return Optional.empty();
        };
        return places.stream()
                .flatMap(place -> child(place, name).stream())
                .flatMap(element -> read.apply(element).stream())
                .findFirst();
    }

    static double number(Element element, String attribute) {
        String text = attribute(element, attribute);
        return text.matches("-?\\d{1,9}(\\.\\d{1,6})?") ? Double.parseDouble(text) : 0;
    }

    private static void indent(List<Element> places, StringBuilder css) {
        points(places, "ind", "left", "start")
                .ifPresent(it -> css.append(";margin-left:").append(it).append("pt"));
        points(places, "ind", "right", "end")
                .ifPresent(it -> css.append(";margin-right:").append(it).append("pt"));
        Optional<Double> hanging = points(places, "ind", "hanging").map(it -> -it);
        hanging.or(() -> points(places, "ind", "firstLine"))
                .ifPresent(it -> css.append(";text-indent:").append(it).append("pt"));
    }

    private static void spacing(List<Element> places, StringBuilder css) {
        css.append(";margin-top:")
                .append(points(places, "spacing", "before").orElse(0.0))
                .append("pt");
        css.append(";margin-bottom:")
                .append(points(places, "spacing", "after").orElse(0.0))
                .append("pt");
        Optional<Element> spacing = places.stream()
                .flatMap(place -> child(place, "spacing").stream())
                .filter(it -> !attribute(it, "line").isEmpty())
                .findFirst();
        spacing.ifPresent(it -> {
            boolean exact = List.of("exact", "atLeast").contains(attribute(it, "lineRule"));
            css.append(";line-height:")
                    .append(
                            exact
                                    ? number(it, "line") / TWIPS + "pt"
                                    : String.valueOf(number(it, "line") / 240 * 1.15));
        });
    }

    private static void border(List<Element> places, StringBuilder css) {
        first(places, "pBdr").ifPresent(border -> {
            for (String side : List.of("top", "bottom")) {
                child(border, side)
                        .filter(it -> !List.of("none", "nil").contains(attribute(it, "val")))
                        .ifPresent(it -> css.append(";border-").append(side).append(":0.75pt solid #000"));
            }
        });
    }
}
