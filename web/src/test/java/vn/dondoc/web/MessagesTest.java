package vn.dondoc.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dondoc.web.frame.PortalPage;
import vn.dondoc.web.frame.PortalPages;

/** Vietnamese first, English complete, and nothing that nobody says. */
class MessagesTest {
    private static final Path FOLDER = PortalFiles.RESOURCES.resolve("vn/dondoc/web");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");
    private static final Pattern ON_PAGES = Pattern.compile("\\bmsg\\['([^']+)'](?!\\.)");
    /** The beginning of a key whose end is computed: 'role.'.concat(...) on pages, "audit." + ... in beans. */
    private static final Pattern BEGINNING = Pattern.compile("'([\\w.]+\\.)'\\.concat|\"([\\w.]+\\.)\"");

    @ParameterizedTest
    @ValueSource(strings = {"messages", "FacesTexts"})
    void both_languages_have_the_same_keys(String bundle) throws IOException {
        assertThat(bundle(bundle, "en").stringPropertyNames())
                .isEqualTo(bundle(bundle, "vi").stringPropertyNames());
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages", "FacesTexts"})
    void both_languages_fill_the_same_places(String bundle) throws IOException {
        Properties vietnamese = bundle(bundle, "vi");
        Properties english = bundle(bundle, "en");
        List<String> different = vietnamese.stringPropertyNames().stream()
                .filter(key -> !places(vietnamese.getProperty(key)).equals(places(english.getProperty(key, ""))))
                .toList();
        assertThat(different).isEmpty();
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void vietnamese_is_written_in_composed_letters() {
        assertThat(Normalizer.isNormalized(
                        PortalFiles.read(FOLDER.resolve("messages_vi.properties")), Normalizer.Form.NFC))
                .isTrue();
    }

    @Test
    void every_text_asked_for_on_a_page_exists() throws IOException {
        Set<String> known = bundle("messages", "vi").stringPropertyNames();
        Set<String> missing = pages().flatMap(text -> ON_PAGES.matcher(text).results())
                .map(found -> found.group(1))
                .filter(key -> !known.contains(key))
                .collect(Collectors.toCollection(TreeSet::new));
        PortalPages.all().stream()
                .filter(page -> page.menu() != null)
                .map(PortalPage::titleKey)
                .filter(key -> !known.contains(key))
                .forEach(missing::add);
        assertThat(missing).isEmpty();
    }

    @Test
    void every_text_is_asked_for_somewhere() throws IOException {
        String everything = Stream.concat(pages(), beans()).collect(Collectors.joining("\n"));
        Set<String> beginnings = BEGINNING
                .matcher(everything)
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .collect(Collectors.toSet());
        Set<String> titles = PortalPages.all().stream()
                .filter(page -> page.menu() != null)
                .map(PortalPage::titleKey)
                .collect(Collectors.toSet());
        List<String> silent = bundle("messages", "vi").stringPropertyNames().stream()
                .filter(key -> !everything.contains("'" + key + "'") && !everything.contains("\"" + key + "\""))
                .filter(key -> beginnings.stream().noneMatch(key::startsWith) && !titles.contains(key))
                .sorted()
                .toList();
        assertThat(silent).isEmpty();
    }

    private static Stream<String> pages() {
        return PortalFiles.below(PortalFiles.WEBAPP, ".xhtml").stream().map(PortalFiles::read);
    }

    private static Stream<String> beans() {
        return PortalFiles.below(PortalFiles.JAVA, ".java").stream().map(PortalFiles::read);
    }

    private static Properties bundle(String name, String language) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(FOLDER.resolve(name + "_" + language + ".properties"))) {
            texts.load(reader);
        }
        return texts;
    }
}
