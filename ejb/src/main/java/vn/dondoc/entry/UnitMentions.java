package vn.dondoc.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.Texts;
import vn.dondoc.organisation.UnitDirectory;
import vn.dondoc.organisation.UnitGroups;
import vn.dondoc.organisation.UnitKind;
import vn.dondoc.organisation.UnitView;

/** Finds units and groups of units by their names inside a text; of overlapping names the longest counts. */
final class UnitMentions {
    private static final int LONGEST_NAME = 14;
    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final Pattern CODE = Pattern.compile("\\p{Lu}[\\p{Lu}\\d&-]{2,}");
    private static final String OPENING = "([\"'“";
    private static final String CLOSING = ".,;:)]\"'”";

    private final UnitDirectory directory;
    private final LocalDate on;
    private final Set<String> firstWords;

    UnitMentions(UnitDirectory directory, LocalDate on) {
        this.directory = directory;
        this.on = on;
        firstWords = Stream.concat(
                        Stream.of("cac", "ubnd", "uy"),
                        directory.all().stream()
                                .flatMap(UnitMentions::titles)
                                .map(name -> Texts.fold(name).split(" ")[0]))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A district's short name is that of a place, which is no address: "trên địa bàn Tam Kỳ". */
    private static Stream<String> titles(UnitView unit) {
        boolean place = unit.kind() == UnitKind.DISTRICT || unit.kind() == UnitKind.COMMUNE;
        return place ? Stream.of(unit.name()) : Stream.of(unit.name(), unit.label());
    }

    /**
     * A name in a text.
     *
     * @param name of the unit, or the group as written
     * @param start index of its first character
     * @param end index behind its last
     */
    record Mention(String name, int start, int end) {}

    /** The unit or group that the whole text names. */
    Optional<String> named(String text) {
        if (!UnitGroups.expand(text, on, directory).isEmpty()) {
            return Optional.of(text);
        }
        return directory.find(text, on).map(UnitView::name);
    }

    /** The longest name that begins where the text begins. */
    Optional<Mention> atStart(String text) {
        List<int[]> words = words(text);
        return words.isEmpty() ? Optional.empty() : Optional.ofNullable(from(text, words, 0, false));
    }

    /** All names in the text, in order, none inside another. */
    List<Mention> in(String text) {
        List<int[]> words = words(text);
        List<Mention> found = new ArrayList<>();
        int free = 0;
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i)[0] < free || !mayBegin(text, words.get(i))) {
                continue;
            }
            Mention mention = from(text, words, i, true);
            if (mention != null) {
                found.add(mention);
                free = mention.end();
            }
        }
        return found;
    }

    private boolean mayBegin(String text, int[] word) {
        String plain = text.substring(word[0], word[1]);
        return firstWords.contains(Texts.fold(plain))
                || CODE.matcher(trimmed(plain)).matches();
    }

    private @Nullable Mention from(String text, List<int[]> words, int first, boolean running) {
        int last = Math.min(words.size(), first + LONGEST_NAME) - 1;
        int start = words.get(first)[0];
        for (int i = last; i >= first; i--) {
            String candidate = trimmed(text.substring(start, words.get(i)[1]));
            boolean code = CODE.matcher(candidate).matches();
            Optional<String> name = i > first || code || !running ? named(candidate) : Optional.empty();
            if (name.isPresent()) {
                return new Mention(name.get(), start, start + candidate.length());
            }
        }
        return null;
    }

    private static String trimmed(String text) {
        int end = text.length();
        while (end > 0 && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }

    private static List<int[]> words(String text) {
        List<int[]> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            int start = matcher.start();
            while (start < matcher.end() && OPENING.indexOf(text.charAt(start)) >= 0) {
                start++;
            }
            if (start < matcher.end()) {
                words.add(new int[] {start, matcher.end()});
            }
        }
        return words;
    }
}
