package vn.dondoc.api.feed;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import vn.dondoc.feed.TaskFeed;
import vn.dondoc.task.TaskRow;

/** A feed as Atom (RFC 4287). What XML has no place for is left out of the texts. */
final class AtomFeed {
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final XMLStreamWriter xml;
    private final Plain plain;

    private AtomFeed(XMLStreamWriter xml, Plain plain) {
        this.xml = xml;
        this.plain = plain;
    }

    static byte[] write(TaskFeed feed, URI base) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(64 * 1024);
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, "UTF-8");
            new AtomFeed(xml, new Plain(feed, base)).document(feed);
            xml.close();
            return bytes.toByteArray();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void document(TaskFeed feed) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.setDefaultNamespace(ATOM);
        xml.writeStartElement(ATOM, "feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeAttribute("xml:lang", feed.language().toLanguageTag());
        element("id", "urn:uuid:" + feed.id());
        element("title", feed.title());
        element("updated", feed.updated().toString());
        link(plain.home());
        author(feed.title());
        for (TaskRow task : feed.tasks()) {
            entry(task);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void entry(TaskRow task) throws XMLStreamException {
        List<String> categories = new ArrayList<>();
        categories.add(plain.state(task));
        categories.addAll(plain.tags(task));
        xml.writeStartElement(ATOM, "entry");
        element("id", "urn:uuid:" + task.id());
        element("title", plain.title(task));
        element("updated", task.updatedAt().toString());
        link(plain.link(task));
        for (String category : categories) {
            xml.writeEmptyElement(ATOM, "category");
            xml.writeAttribute("term", legal(category));
        }
        element("summary", String.join("\n", plain.lines(task)));
        xml.writeEndElement();
    }

    private void author(String name) throws XMLStreamException {
        xml.writeStartElement(ATOM, "author");
        element("name", name);
        xml.writeEndElement();
    }

    private void link(String address) throws XMLStreamException {
        xml.writeEmptyElement(ATOM, "link");
        xml.writeAttribute("rel", "alternate");
        xml.writeAttribute("type", "text/html");
        xml.writeAttribute("href", address);
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(ATOM, name);
        xml.writeCharacters(legal(text));
        xml.writeEndElement();
    }

    /** The characters that XML 1.0 can hold. */
    static String legal(String text) {
        return text.codePoints()
                .filter(c -> c == '\t'
                        || c == '\n'
                        || c >= 0x20 && c <= 0xD7FF
                        || c >= 0xE000 && c <= 0xFFFD
                        || c >= 0x10000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
