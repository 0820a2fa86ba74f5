package vn.dondoc.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.Texts;
import vn.dondoc.search.words.Token;

/** Passages of a text around the words asked for, as the text writes them. HTML, everything escaped except {@code <mark>}. */
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
    String marked(String text) {
        List<Token> tokens = Token.of(text);
        return html(text, 0, text.length(), tokens, wantedOf(tokens));
    }

    /** The passages that hold most of the words asked for, in the order of the text; fewer where it holds none. */
    List<String> best(@Nullable String whole, int most) {
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

    private static String passage(String text, List<Token> tokens, boolean[] hit, int start) {
        int first = Math.max(0, start - BEFORE);
        int last = Math.min(tokens.size() - 1, first + WORDS);
        int from = first == 0 ? 0 : tokens.get(first).start();
        int to = last == tokens.size() - 1 ? text.length() : tokens.get(last).end();
        String html = html(text, from, to, tokens, hit);
        return (first > 0 ? "… " : "") + html + (last < tokens.size() - 1 ? " …" : "");
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

    private static String html(String text, int from, int to, List<Token> tokens, boolean[] hit) {
        StringBuilder html = new StringBuilder(to - from + 64);
        int at = from;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (hit[i] && token.start() >= at && token.end() <= to) {
                escape(html, text, at, token.start());
                html.append("<mark>");
                escape(html, text, token.start(), token.end());
                html.append("</mark>");
                at = token.end();
            }
        }
        escape(html, text, at, to);
        return html.toString().replace("</mark> <mark>", " ");
    }

    private static void escape(StringBuilder html, String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char sign = text.charAt(i);
            switch (sign) {
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '&' -> html.append("&amp;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                case '\n', '\t' -> html.append(' ');
                default -> html.append(sign);
            }
        }
    }
}
