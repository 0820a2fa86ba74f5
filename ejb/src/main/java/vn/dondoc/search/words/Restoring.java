package vn.dondoc.search.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dondoc.search.words.Vocabulary.Better;
import vn.dondoc.search.words.Vocabulary.Word;

/**
 * The likeliest reading of one query: of all ways to give its words marks, the one whose words stand together most often
 * (Viterbi over pairs). What was typed with marks is only left when it is far less likely.
 */
final class Restoring {
    private static final double SHARE_OF_PAIRS = 0.9;

    /** Logarithms of how likely people type otherwise than they mean. */
    private static final double MARKS_LEFT_OUT = -0.1;

    private static final double MARK_FORGOTTEN = -4;
    private static final double WRONG_MARK = -9;
    private static final double WRONG_LETTER = -9;
    private static final double ENOUGH = 2;
    /** Of a word that was never read. */
    private static final double UNKNOWN = Math.log(1e-7);

    private static final int MOST_WORDS = 40;

    /** One way to read a typed word; no word when it is not known. */
    private record Reading(@Nullable Word word, double likely, boolean asTyped) {}

    private final Vocabulary vocabulary;
    private final String query;
    private final List<Token> tokens;
    private final List<List<Reading>> readings = new ArrayList<>();

    Restoring(Vocabulary vocabulary, String query) {
        this.vocabulary = vocabulary;
        this.query = query;
        List<Token> all = Token.of(query);
        this.tokens = all.subList(0, Math.min(MOST_WORDS, all.size()));
    }

    Optional<Better> better() {
        boolean anyMark = tokens.stream().anyMatch(token -> token.syllable().isMarked());
        for (Token token : tokens) {
            readings.add(readings(token, anyMark ? MARK_FORGOTTEN : MARKS_LEFT_OUT));
        }
        int[] best = likeliest();
        StringBuilder text = new StringBuilder();
        List<Syllable> changed = new ArrayList<>();
        int end = 0;
        for (int i = 0; i < best.length; i++) {
            Token token = tokens.get(i);
            Reading reading = readings.get(i).get(best[i]);
            Word word = reading.word();
            boolean other = word != null && !reading.asTyped();
            text.append(query, end, token.start())
                    .append(other && word != null ? cased(word.written, token.text()) : token.text());
            end = token.end();
            if (other && word != null) {
                changed.add(word.syllable);
            }
        }
        text.append(query.substring(end));
        int[] typed = new int[best.length];
        return changed.isEmpty() || likely(best) < likely(typed) + ENOUGH
                ? Optional.empty()
                : Optional.of(new Better(text.toString(), List.copyOf(changed)));
    }

    /** The typed word first, then what else may be meant. */
    private List<Reading> readings(Token token, double unmarked) {
        Syllable typed = token.syllable();
        List<Word> forms = Vocabulary.isWord(token.text()) ? vocabulary.forms(typed.bare()) : List.of();
        List<Reading> found = new ArrayList<>();
        Word same = forms.stream()
                .filter(word -> word.syllable.marked().equals(typed.marked()))
                .findFirst()
                .orElse(null);
        found.add(new Reading(same, 0, true));
        double otherwise = typed.isMarked() ? WRONG_MARK : unmarked;
        forms.stream().filter(word -> word != same).forEach(word -> found.add(new Reading(word, otherwise, false)));
        boolean misspelt = forms.isEmpty() && token.text().length() > 1 && Vocabulary.isWord(token.text());
        if (misspelt) {
            vocabulary
                    .near(typed.bare())
                    .forEach(word -> found.add(new Reading(
                            word,
                            WRONG_LETTER + (typed.isMarked() && !word.syllable.isMarked() ? WRONG_MARK : 0),
                            false)));
        }
        return found;
    }

    private int[] likeliest() {
        int length = readings.size();
        double[] reached = new double[0];
        int[][] from = new int[length][];
        for (int i = 0; i < length; i++) {
            List<Reading> here = readings.get(i);
            double[] next = new double[here.size()];
            from[i] = new int[here.size()];
            for (int j = 0; j < next.length; j++) {
                next[j] = i == 0 ? step(0, null, here.get(j)) : Double.NEGATIVE_INFINITY;
                for (int k = 0; k < reached.length; k++) {
                    double value = reached[k] + step(i, readings.get(i - 1).get(k), here.get(j));
                    if (value > next[j]) {
                        next[j] = value;
                        from[i][j] = k;
                    }
                }
            }
            reached = next;
        }
        int[] best = new int[length];
        if (length > 0) {
            double[] ends = reached;
            double most = Arrays.stream(ends).max().orElseThrow();
            for (int j = ends.length - 1; j >= 0; j--) {
                best[length - 1] = ends[j] == most ? j : best[length - 1];
            }
        }
        for (int i = length - 1; i > 0; i--) {
            best[i - 1] = from[i][best[i]];
        }
        return best;
    }

    private double likely(int[] path) {
        double likely = 0;
        for (int i = 0; i < path.length; i++) {
            Reading before = i == 0 ? null : readings.get(i - 1).get(path[i - 1]);
            likely += step(i, before, readings.get(i).get(path[i]));
        }
        return likely;
    }

    private double step(int at, @Nullable Reading before, Reading here) {
        Word word = here.word();
        double total = vocabulary.total() + 1.0;
        if (word == null) {
            return here.likely() + UNKNOWN;
        }
        double alone = (word.count() + 0.1) / total;
        Word left = before == null || !tokens.get(at).joined() ? null : before.word();
        double likely = left == null
                ? alone
                : SHARE_OF_PAIRS * vocabulary.pair(left, word) / (left.count() + 1.0) + (1 - SHARE_OF_PAIRS) * alone;
        return here.likely() + Math.log(likely);
    }

    private static String cased(String written, String typed) {
        boolean allUpper = typed.length() > 1 && typed.equals(typed.toUpperCase(Locale.ROOT));
        if (allUpper) {
            return written.toUpperCase(Locale.ROOT);
        }
        return Character.isUpperCase(typed.charAt(0))
                ? written.substring(0, 1).toUpperCase(Locale.ROOT) + written.substring(1)
                : written;
    }
}
