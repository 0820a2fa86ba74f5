package vn.dondoc.api.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.dondoc.task.EventType;
import vn.dondoc.task.ReturnReason;
import vn.dondoc.task.TaskAction;
import vn.dondoc.task.TaskFlag;
import vn.dondoc.task.TaskState;
import vn.dondoc.task.Timeliness;

/** The phone app speaks Vietnamese first, English completely, and says nothing that nobody asks for. */
class AppWordsTest {
    private static final Pattern LINE = Pattern.compile("(?m)^    '([^']+)': '(.*)',$");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)[|}]");
    private static final Pattern ASKED = Pattern.compile("\\bt\\('([^']+)'");
    /** Keys whose end is computed: t(`act.${action}`), label('state', …). */
    private static final Pattern BEGINNING = Pattern.compile("t\\(`([\\w.]+\\.)\\$|label\\('(\\w+)'");

    private final Map<String, String> vietnamese = words("vi");
    private final Map<String, String> english = words("en");
    private final String scripts = AppSources.scripts().entrySet().stream()
            .filter(each -> !each.getKey().startsWith("words/"))
            .map(Map.Entry::getValue)
            .collect(Collectors.joining("\n"));

    @Test
    void both_languages_have_the_same_keys_and_fill_the_same_places() {
        assertThat(english.keySet()).isEqualTo(vietnamese.keySet());
        vietnamese.forEach(
                (key, text) -> assertThat(places(english.get(key))).as(key).isEqualTo(places(text)));
    }

    @Test
    void vietnamese_is_written_in_composed_letters() {
        assertThat(vietnamese.values()).allMatch(text -> Normalizer.isNormalized(text, Normalizer.Form.NFC));
    }

    @Test
    void every_text_asked_for_exists() {
        Set<String> missing = new TreeSet<>();
        Matcher asked = ASKED.matcher(scripts);
        while (asked.find()) {
            if (!vietnamese.containsKey(asked.group(1))) {
                missing.add(asked.group(1));
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void every_text_is_asked_for() {
        Set<String> beginnings = new TreeSet<>(Set.of("state.", "priority.", "resolution.", "returnReason."));
        Matcher begun = BEGINNING.matcher(scripts);
        while (begun.find()) {
            beginnings.add(begun.group(1) == null ? begun.group(2) + "." : begun.group(1));
        }
        List<String> silent = vietnamese.keySet().stream()
                .filter(key -> !scripts.contains("'" + key + "'"))
                .filter(key -> beginnings.stream().noneMatch(key::startsWith))
                .toList();
        assertThat(silent).isEmpty();
    }

    @Test
    void every_word_of_the_api_and_every_act_on_a_task_has_its_text() {
        named("state", TaskState.values());
        named("timeliness", Timeliness.values());
        named("flag", TaskFlag.values());
        named("event", EventType.values());
        named("returnReason", ReturnReason.values());
        for (TaskAction action : TaskAction.values()) {
            assertThat(vietnamese).containsKeys("act." + action.path(), "act." + action.path() + ".do");
            assertThat(scripts).as("the form of " + action).contains("'" + action.path() + "': {");
        }
    }

    private void named(String group, Enum<?>[] values) {
        for (Enum<?> value : values) {
            assertThat(vietnamese).containsKey(group + "." + value.name());
        }
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(each -> each.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> words(String language) {
        try {
            Map<String, String> words = new TreeMap<>();
            Matcher line = LINE.matcher(Files.readString(AppSources.APP.resolve("words/" + language + ".js")));
            while (line.find()) {
                assertThat(words.put(line.group(1), line.group(2)))
                        .as(line.group(1))
                        .isNull();
            }
            return words;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
