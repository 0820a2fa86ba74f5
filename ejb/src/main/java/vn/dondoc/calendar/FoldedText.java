package vn.dondoc.calendar;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * Text reduced to what the phrases of deadlines are written in: lower-case letters without diacritics, ASCII digits,
 * single blanks, one kind of dash. It remembers where each character came from.
 */
final class FoldedText {
    private final String text;
    /** For each character of the reduced text its place in the given one. */
    private final int[] origin;

    private FoldedText(String text, int[] origin) {
        this.text = text;
        this.origin = origin;
    }

    static FoldedText of(String given) {
        StringBuilder folded = new StringBuilder(given.length());
        int[] origin = new int[given.length()];
        for (int i = 0; i < given.length(); i++) {
            char c = plain(given.charAt(i));
            boolean blankAgain = c == ' ' && !folded.isEmpty() && folded.charAt(folded.length() - 1) == ' ';
            if (c != 0 && !blankAgain) {
                origin[folded.length()] = i;
                folded.append(c);
            }
        }
        return new FoldedText(folded.toString(), Arrays.copyOf(origin, folded.length()));
    }

    /** The reduced text. */
    String text() {
        return text;
    }

    /** Place in the given text of a character of the reduced one. */
    int startOf(int start) {
        return origin[start];
    }

    /** Place in the given text just behind the reduced text's character before {@code end}. */
    int endOf(int end) {
        return end == 0 ? 0 : origin[end - 1] + 1;
    }

    private static char plain(char c) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return ' ';
        }
        if (Character.isDigit(c)) {
            return (char) ('0' + Character.digit(c, 10));
        }
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.FORMAT, Character.CONTROL, Character.SURROGATE -> 0;
            case Character.DASH_PUNCTUATION -> '-';
            default -> c == '−' ? '-' : bare(c);
        };
    }

    private static char bare(char c) {
        if (c < 128) {
            return Character.toLowerCase(c);
        }
        String bare =
                Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        return bare.charAt(0) == 'đ' ? 'd' : bare.charAt(0);
    }
}
