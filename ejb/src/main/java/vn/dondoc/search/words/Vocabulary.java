package vn.dondoc.search.words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.Texts;

/**
 * The words of texts, how often each stood there and behind which other: what is needed to see that <em>chi dao</em> is
 * <em>chỉ đạo</em>. Bounded in size: about thirty megabytes when full. May be asked while it learns.
 */
public final class Vocabulary {
    private static final int MOST_WORDS = 60_000;
    private static final int MOST_PAIRS = 400_000;
    private static final int LONGEST = 10;
    private static final int FORMS = 12;
    private static final String LETTERS = "abcdeghiklmnopqrstuvxy";

    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Word> words = new ArrayList<>();
    private final Map<String, List<Word>> byBare = new HashMap<>();
    private final PairCounts pairs = new PairCounts(MOST_PAIRS);
    private long total = 0;

    /** A word that is known. */
    static final class Word {
        final int number;
        final Syllable syllable;

        /** As it was first written, in small letters. */
        final String written;

        private int count = 0;

        Word(int number, Syllable syllable, String written) {
            this.number = number;
            this.syllable = syllable;
            this.written = written;
        }

        int count() {
            return count;
        }
    }

    /** Takes in a text. */
    public void learn(String text) {
        List<Token> tokens = Token.of(text);
        lock.writeLock().lock();
        try {
            Word before = null;
            for (Token token : tokens) {
                Word word = known(token);
                if (word != null) {
                    word.count++;
                    total++;
                    if (before != null && token.joined()) {
                        pairs.add(before.number, word.number);
                    }
                }
                before = word;
            }
        } finally {
            lock.writeLock().unlock();
        }
    }

    private @Nullable Word known(Token token) {
        if (token.text().length() > LONGEST || !isWord(token.text())) {
            return null;
        }
        Syllable syllable = token.syllable();
        Integer number = numbers.get(syllable.marked());
        if (number != null) {
            return words.get(number);
        }
        if (words.size() >= MOST_WORDS) {
            return null;
        }
        String written = Normalizer.normalize(token.text().toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
        Word word = new Word(words.size(), syllable, written);
        words.add(word);
        numbers.put(syllable.marked(), word.number);
        byBare.computeIfAbsent(syllable.bare(), bare -> new ArrayList<>(2)).add(word);
        return word;
    }

    static boolean isWord(String text) {
        return text.chars().noneMatch(Character::isDigit);
    }

    /**
     * A query as it is likelier to have been meant.
     *
     * @param text the whole query
     * @param changed its words that differ from what was typed
     */
    public record Better(String text, List<Syllable> changed) {}

    /** What is likelier than the query as it stands; empty when nothing is. */
    public Optional<Better> better(String query) {
        lock.readLock().lock();
        try {
            return total == 0 ? Optional.empty() : new Restoring(this, Texts.cut(query, 300)).better();
        } finally {
            lock.readLock().unlock();
        }
    }

    /** The known words that have these letters, the most frequent first. */
    List<Word> forms(String bare) {
        List<Word> forms = byBare.getOrDefault(bare, List.of());
        return forms.size() <= 1
                ? forms
                : forms.stream()
                        .sorted(Comparator.comparingInt(Word::count).reversed())
                        .limit(FORMS)
                        .toList();
    }

    /** The known words whose letters differ by one stroke: one too many, one missing, another one, two exchanged. */
    List<Word> near(String bare) {
        Set<String> near = new LinkedHashSet<>();
        for (int i = 0; i <= bare.length(); i++) {
            String head = bare.substring(0, i);
            String tail = bare.substring(i);
            for (char letter : LETTERS.toCharArray()) {
                near.add(head + letter + tail);
                if (!tail.isEmpty()) {
                    near.add(head + letter + tail.substring(1));
                }
            }
            if (!tail.isEmpty()) {
                near.add(head + tail.substring(1));
            }
            if (tail.length() > 1) {
                near.add(head + tail.charAt(1) + tail.charAt(0) + tail.substring(2));
            }
        }
        return near.stream()
                .flatMap(word -> byBare.getOrDefault(word, List.of()).stream())
                .filter(word -> word.count > 2)
                .sorted(Comparator.comparingInt(Word::count).reversed())
                .limit(FORMS)
                .toList();
    }

    int pair(Word first, Word second) {
        return pairs.count(first.number, second.number);
    }

    /** Words taken in, counted as often as they stood there. */
    long total() {
        return total;
    }

    /** Different pairs that are known. */
    int pairs() {
        return pairs.size();
    }

    /** Different words that are known. */
    public int size() {
        return words.size();
    }
}
