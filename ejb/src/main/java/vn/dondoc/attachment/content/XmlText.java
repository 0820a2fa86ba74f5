package vn.dondoc.attachment.content;

import java.io.InputStream;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The running text of the XML inside office documents. Document types and outside entities are off; reading ends at
 * the bound, or where the XML breaks.
 */
final class XmlText {
    private static final Set<String> LINES = Set.of("p", "h", "br", "line-break", "cr", "si", "tr", "tc", "table-cell");
    private static final Set<String> RUNS = Set.of("t");
    private static final Set<String> OPEN_DOCUMENT_LINES = Set.of("p", "h");
    private static final String OPEN_DOCUMENT = "urn:oasis:names:tc:opendocument";

    private final StringBuilder text;
    private final int max;
    /** How many elements around the current place hold running text. */
    private int depth;

    private XmlText(StringBuilder text, int max) {
        this.text = text;
        this.max = max;
    }

    /** Appends the text of the document until {@code max} characters are there. */
    static void append(InputStream in, StringBuilder text, int max) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        try {
            new XmlText(text, max).read(factory.createXMLStreamReader(in));
        } catch (XMLStreamException | RuntimeException e) {
            // broken or cut XML: what came before the break has been read
            text.append('\n');
        }
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext() && text.length() < max) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> enter(xml);
                case XMLStreamConstants.END_ELEMENT -> leave(xml);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (depth > 0) {
                        text.append(xml.getText());
                    }
                }
                default -> {
                    // comments and instructions say nothing
                }
            }
        }
    }

    private void enter(XMLStreamReader xml) {
        String name = xml.getLocalName();
        if (LINES.contains(name)) {
            text.append('\n');
        } else if ("tab".equals(name)) {
            text.append('\t');
        } else if ("s".equals(name) && depth > 0) {
            text.append(' ');
        }
        depth += holdsText(xml) ? 1 : 0;
    }

    private void leave(XMLStreamReader xml) {
        depth -= holdsText(xml) ? 1 : 0;
        if (LINES.contains(xml.getLocalName())) {
            text.append('\n');
        }
    }

    private static boolean holdsText(XMLStreamReader xml) {
        String space = String.valueOf(xml.getNamespaceURI());
        return (space.startsWith(OPEN_DOCUMENT) ? OPEN_DOCUMENT_LINES : RUNS).contains(xml.getLocalName());
    }
}
