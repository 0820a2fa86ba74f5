package vn.dondoc.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import vn.dondoc.web.frame.PortalPage;
import vn.dondoc.web.frame.PortalPages;

/** What every page of the portal keeps to. */
class PagesTest {
    private static final int LONGEST_PAGE = 120;
    private static final int LONGEST_BEAN = 150;
    private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]*}");
    private static final Pattern LOGIC = Pattern.compile("\\s(and|or)\\s|&&|\\|\\||&amp;&amp;");
    private static final Pattern WORD = Pattern.compile("\\p{L}");
    /** Attributes whose text people read or hear. */
    private static final Set<String> READ = Set.of(
            "title",
            "alt",
            "placeholder",
            "aria-label",
            "label",
            "hint",
            "text",
            "summary",
            "itemLabel",
            "requiredMessage");

    static List<Path> files() {
        return PortalFiles.below(PortalFiles.WEBAPP, ".xhtml");
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_page_can_be_read_at_one_go(Path file) {
        assertThat(PortalFiles.read(file).lines().count()).isLessThanOrEqualTo(LONGEST_PAGE);
    }

    @ParameterizedTest
    @MethodSource("files")
    void expressions_hold_no_logic(Path file) {
        Matcher expression = EXPRESSION.matcher(PortalFiles.read(file));
        List<String> offences = expression
                .results()
                .map(found -> found.group())
                .filter(text -> LOGIC.matcher(text).find())
                .toList();
        assertThat(offences).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void nothing_runs_that_the_content_policy_forbids(Path file) throws Exception {
        List<String> offences = new ArrayList<>();
        for (Element element : elements(file)) {
            if ("jakarta.faces.core".equals(element.getNamespaceURI()) && "ajax".equals(element.getLocalName())) {
                offences.add("f:ajax");
            }
            if ("script".equals(element.getLocalName())) {
                offences.add("script");
            }
            for (Attr attribute : attributes(element)) {
                boolean handler = attribute.getName().matches("(?i)on[a-z]+");
                boolean raw = attribute.getName().equals("escape")
                        && attribute.getValue().equals("false");
                if (handler || raw || attribute.getValue().contains("javascript:")) {
                    offences.add(attribute.toString());
                }
            }
        }
        assertThat(offences).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_word_comes_from_the_bundles(Path file) throws Exception {
        List<String> offences = new ArrayList<>();
        for (Element element : elements(file)) {
            if ("kbd".equals(element.getLocalName())) {
                continue;
            }
            NodeList children = element.getChildNodes();
            for (int i = 0; i < children.getLength(); i++) {
                Node child = children.item(i);
                if (child.getNodeType() == Node.TEXT_NODE && hasWords(child.getTextContent())) {
                    offences.add(child.getTextContent().strip());
                }
            }
            attributes(element).stream()
                    .filter(attribute -> READ.contains(attribute.getLocalName()) && hasWords(attribute.getValue()))
                    .forEach(attribute -> offences.add(attribute.toString()));
        }
        assertThat(offences).isEmpty();
    }

    private static boolean hasWords(String text) {
        return WORD.matcher(EXPRESSION.matcher(text).replaceAll("")).find();
    }

    @Test
    void every_page_has_its_line_in_the_table_and_every_line_its_page() {
        Path inside = PortalFiles.WEBAPP.resolve("WEB-INF");
        Set<String> present = files().stream()
                .filter(file -> !file.startsWith(inside))
                .map(file ->
                        "/" + PortalFiles.WEBAPP.relativize(file).toString().replace('\\', '/'))
                .collect(Collectors.toSet());
        Set<String> listed = PortalPages.all().stream()
                .map(PortalPage::path)
                .filter(path -> path.endsWith(".xhtml"))
                .collect(Collectors.toSet());
        assertThat(present).isEqualTo(listed);
    }

    @Test
    void a_page_bean_stays_small() {
        List<String> tooLong = PortalFiles.below(PortalFiles.JAVA, "Page.java").stream()
                .filter(file -> PortalFiles.read(file)
                                .lines()
                                .filter(line -> !line.startsWith("import ") && !line.isBlank())
                                .count()
                        > LONGEST_BEAN)
                .map(Path::toString)
                .toList();
        assertThat(tooLong).isEmpty();
    }

    private static List<Element> elements(Path file) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        Document document = factory.newDocumentBuilder().parse(file.toFile());
        NodeList nodes = document.getElementsByTagName("*");
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static List<Attr> attributes(Element element) {
        List<Attr> attributes = new ArrayList<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            attributes.add((Attr) element.getAttributes().item(i));
        }
        return attributes;
    }
}
