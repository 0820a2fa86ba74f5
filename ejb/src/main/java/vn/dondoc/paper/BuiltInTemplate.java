package vn.dondoc.paper;

import static vn.dondoc.paper.WordXml.all;
import static vn.dondoc.paper.WordXml.create;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import javax.xml.XMLConstants;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A template that the product brings along: the body from the form's resource, styles and page numbers common to all. */
final class BuiltInTemplate {
    private static final Map<String, String> COMMON = Map.of(
            "[Content_Types].xml", "content-types.xml",
            "_rels/.rels", "package.rels",
            "word/_rels/document.xml.rels", "document.rels",
            "word/styles.xml", "styles.xml",
            "word/settings.xml", "settings.xml",
            "word/header1.xml", "header.xml");

    private static final String FOOTER = "application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml";
    private static final String FOOTER_LINK =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer";

    private BuiltInTemplate() {}

    static byte[] of(PaperForm form) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        COMMON.keySet().stream().sorted().forEach(part -> parts.put(part, resource("word/" + COMMON.get(part))));
        parts.put("word/document.xml", resource(form.builtIn()));
        if (form.knows(PaperForm.FOOT)) {
            addFoot(parts);
        }
        WordFile file = WordFile.of(parts);
        file.documents().forEach(BuiltInTemplate::makeFields);
        return file.bytes();
    }

    private static void addFoot(Map<String, byte[]> parts) {
        parts.put("word/footer1.xml", resource("word/footer.xml"));
        insert(
                parts,
                "[Content_Types].xml",
                "</Types>",
                "<Override PartName=\"/word/footer1.xml\" ContentType=\"" + FOOTER + "\"/>");
        insert(
                parts,
                "word/_rels/document.xml.rels",
                "</Relationships>",
                "<Relationship Id=\"rId9\" Type=\"" + FOOTER_LINK + "\" Target=\"footer1.xml\"/>");
    }

    private static void insert(Map<String, byte[]> parts, String part, String end, String more) {
        String text = new String(Objects.requireNonNull(parts.get(part)), StandardCharsets.UTF_8);
        parts.put(part, text.replace(end, more + end).getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] resource(String name) {
        try (InputStream in = Objects.requireNonNull(BuiltInTemplate.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The marks in the resource become fields of mail merge, which Word knows to insert, to show and to copy. */
    private static void makeFields(Document body) {
        for (Element text : all(body, "t")) {
            String content = text.getTextContent();
            Matcher mark = FieldMarks.MARK.matcher(content);
            Element run = Objects.requireNonNull(WordXml.around(text, "r"));
            int end = 0;
            while (mark.find()) {
                insert(run, content.substring(end, mark.start()), "");
                insert(run, mark.group(), mark.group(1));
                end = mark.end();
            }
            if (end > 0) {
                insert(run, content.substring(end), "");
                WordXml.remove(run);
            }
        }
    }

    private static void insert(Element before, String content, String field) {
        if (content.isEmpty()) {
            return;
        }
        Element run = (Element) before.cloneNode(true);
        Element text = all(run, "t").get(0);
        text.setTextContent(content);
        text.setAttributeNS(XMLConstants.XML_NS_URI, "xml:space", "preserve");
        Node inserted = run;
        if (!field.isEmpty()) {
            Element merge = create(before, "fldSimple");
            merge.setAttributeNS(WordXml.W, "w:instr", " MERGEFIELD " + field + " ");
            merge.appendChild(run);
            inserted = merge;
        }
        before.getParentNode().insertBefore(inserted, before);
    }
}
