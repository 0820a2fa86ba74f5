package vn.dondoc.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.Texts;
import vn.dondoc.search.Passage.Part;
import vn.dondoc.search.words.Token;

/** Passages of a text around the words asked for, as the text writes them. */
final class Snippets {
    private static final int LONGEST_TEXT = 40_000;
    private static final int WORDS = 32;
    private static final int BEFORE = 6;

    private final Set<String> wanted = new HashSet<>();

    /** What else may be meant: only where all of it stands together. */
    private final List<List<String>> wantedTogether = new ArrayList<>();

    Snippets(Understood query) {
        wanted.addAll(query.bare());
        query.phrases().forEach(wanted::addAll);
        wantedTogether.addAll(query.alternatives());
    }

    /** The whole text with the words asked for marked. */
    Passage marked(String text) {
        List<Token> tokens = Token.of(text);
        return passage(text, 0, text.length(), tokens, wantedOf(tokens));
    }

    /** The passages that hold most of the words asked for, in the order of the text; fewer where it holds none. */
    List<Passage> best(@Nullable String whole, int most) {
        if (whole == null) {
            return List.of();
        }
        String text = Texts.cut(whole, LONGEST_TEXT);
        List<Token> tokens = Token.of(text);
        boolean[] hit = wantedOf(tokens);
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            int start = bestStart(tokens, hit, starts);
            if (start < 0) {
                break;
            }
            starts.add(start);
        }
        return starts.stream()
                .sorted()
                .map(start -> passage(text, tokens, hit, start))
                .toList();
    }

    /** The first word of the window with the most different wanted words, apart from those taken; -1 when none is left. */
    private static int bestStart(List<Token> tokens, boolean[] hit, List<Integer> taken) {
        int best = -1;
        double most = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (hit[i] && isFree(i, taken)) {
                double value = value(tokens, hit, i);
                if (value > most) {
                    most = value;
                    best = i;
                }
            }
        }
        return best;
    }

    private static boolean isFree(int start, List<Integer> taken) {
        return taken.stream().noneMatch(other -> Math.abs(other - start) < WORDS);
    }

    private static double value(List<Token> tokens, boolean[] hit, int start) {
        Set<String> different = new HashSet<>();
        int neighbours = 0;
        for (int i = start; i < Math.min(tokens.size(), start + WORDS - BEFORE); i++) {
            if (hit[i]) {
                different.add(tokens.get(i).syllable().bare());
                neighbours += i > start && hit[i - 1] ? 1 : 0;
            }
        }
        return different.size() + 0.5 * Math.min(neighbours, different.size());
    }

    private static Passage passage(String text, List<Token> tokens, boolean[] hit, int start) {
        int first = Math.max(0, start - BEFORE);
        int last = Math.min(tokens.size() - 1, first + WORDS);
        int from = first == 0 ? 0 : tokens.get(first).start();
        int to = last == tokens.size() - 1 ? text.length() : tokens.get(last).end();
        List<Part> parts = new ArrayList<>();
        add(parts, first > 0 ? "… " : "", false);
        parts.addAll(passage(text, from, to, tokens, hit).parts());
        add(parts, last < tokens.size() - 1 ? " …" : "", false);
        return new Passage(List.copyOf(parts));
    }

    private boolean[] wantedOf(List<Token> tokens) {
        List<String> words =
                tokens.stream().map(token -> token.syllable().bare()).toList();
        boolean[] hit = new boolean[tokens.size()];
        for (int i = 0; i < hit.length; i++) {
            hit[i] |= wanted.contains(words.get(i));
            for (List<String> together : wantedTogether) {
                if (words.get(i).equals(together.get(0))
                        && i + together.size() <= words.size()
                        && words.subList(i, i + together.size()).equals(together)) {
                    Arrays.fill(hit, i, i + together.size(), true);
                }
            }
        }
        return hit;
    }

    /** Neighbouring words that are wanted stand in one part. */
    private static Passage passage(String text, int from, int to, List<Token> tokens, boolean[] hit) {
        List<Part> parts = new ArrayList<>();
        int at = from;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (hit[i] && token.start() >= at && token.end() <= to) {
                int last = i;
                while (last + 1 < tokens.size()
                        && hit[last + 1]
                        && tokens.get(last + 1).end() <= to
                        && tokens.get(last + 1).start() == tokens.get(last).end() + 1) {
                    last++;
                }
                add(parts, text.substring(at, token.start()), false);
                add(parts, text.substring(token.start(), tokens.get(last).end()), true);
                at = tokens.get(last).end();
                i = last;
            }
        }
        add(parts, text.substring(at, to), false);
        return new Passage(List.copyOf(parts));
    }

    private static void add(List<Part> parts, String text, boolean wanted) {
        if (!text.isEmpty()) {
            parts.add(new Part(text.replace('\n', ' ').replace('\t', ' '), wanted));
        }
    }
}
