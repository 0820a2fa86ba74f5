package vn.dondoc.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directive.DocumentTypeView;
import vn.dondoc.directive.ReferenceLists;
import vn.dondoc.kernel.Texts;
import vn.dondoc.kernel.Zones;
import vn.dondoc.search.words.KeyStrokes;
import vn.dondoc.search.words.NotationParts;
import vn.dondoc.search.words.Period;
import vn.dondoc.search.words.Syllable;
import vn.dondoc.search.words.Terms;
import vn.dondoc.search.words.Token;

/** Reads a query as a person would: first times and numbers, then phrases and what is left out, then words. */
@ApplicationScoped
class Understanding {
    static final int LONGEST_QUERY = 300;
    private static final int MOST_WORDS = 40;
    private static final Pattern PHRASE = Pattern.compile("[\"“”«]([^\"“”»]{1,200})[\"“”»]");
    private static final Pattern WITHOUT = Pattern.compile("(?<=^|\\s)-(\\p{L}[\\p{L}\\p{M}\\d]*)");

    @Inject
    ReferenceLists reference;

    @Inject
    KnownWords known;

    @Inject
    Clock clock;

    /** @param literal true to take every word as it was typed */
    Understood read(@Nullable String query, boolean literal) {
        String clean = Texts.clean(query);
        StringBuilder text = new StringBuilder(clean == null ? "" : Texts.cut(clean, LONGEST_QUERY));
        List<List<String>> phrases = new ArrayList<>();
        take(PHRASE, text).forEach(phrase -> phrases.add(Terms.bare(phrase)));
        phrases.removeIf(List::isEmpty);
        List<String> without = new ArrayList<>();
        take(WITHOUT, text).forEach(word -> without.addAll(Terms.bare(word)));
        Period period = period(text, true);
        NotationParts notation =
                NotationParts.in(Terms.signForSign(text.toString())).orElse(null);
        if (notation != null) {
            blank(text, notation.start(), notation.end());
        }
        period = period == null ? period(text, false) : period;
        Words words = words(text.toString(), literal);
        Set<String> types = types(words.bare());
        return new Understood(
                words.syllables(),
                words.bare(),
                known.alternatives(words.bare()),
                phrases,
                without,
                notation,
                period,
                types,
                words.changed() ? words.shown() : null);
    }

    private @Nullable Period period(StringBuilder text, boolean strict) {
        Optional<Period> found = Period.in(Terms.signForSign(text.toString()), Zones.today(clock));
        if (found.isEmpty() || found.get().strict() != strict) {
            return null;
        }
        if (strict) {
            blank(text, found.get().start(), found.get().end());
        }
        return found.get(); // a year merely named stays a word too
    }

    private record Words(List<Syllable> syllables, List<String> bare, String shown, boolean changed) {}

    private static Words words(String text, boolean literal) {
        List<Syllable> syllables = new ArrayList<>();
        StringBuilder shown = new StringBuilder();
        int end = 0;
        boolean changed = false;
        for (Token token : Token.of(text)) {
            Optional<String> meant = literal ? Optional.empty() : KeyStrokes.undone(token.text());
            shown.append(text, end, token.start()).append(meant.orElse(token.text()));
            end = token.end();
            changed |= meant.isPresent();
            if (syllables.size() < MOST_WORDS) {
                syllables.add(Syllable.of(meant.orElse(token.text())));
            }
        }
        return new Words(
                syllables,
                syllables.stream().map(Syllable::bare).toList(),
                Texts.cut(
                        Normalizer.normalize(shown.toString(), Normalizer.Form.NFC)
                                .strip()
                                .replaceAll("\\s+", " "),
                        LONGEST_QUERY),
                changed);
    }

    /** Types whose whole name the query begins with, such as "nghị quyết". */
    private Set<String> types(List<String> bare) {
        String words = String.join(" ", bare) + " ";
        Set<String> types = new LinkedHashSet<>();
        for (DocumentTypeView type : reference.documentTypes()) {
            if (words.startsWith(String.join(" ", Terms.bare(type.name())) + " ")) {
                types.add(type.abbreviation());
            }
        }
        return types;
    }

    private static List<String> take(Pattern pattern, StringBuilder text) {
        List<String> taken = new ArrayList<>();
        Matcher matcher = pattern.matcher(text.toString());
        while (matcher.find()) {
            taken.add(matcher.group(1));
            blank(text, matcher.start(), matcher.end());
        }
        return taken;
    }

    private static void blank(StringBuilder text, int start, int end) {
        for (int i = start; i < end; i++) {
            text.setCharAt(i, ' ');
        }
    }
}
