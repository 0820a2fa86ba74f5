package vn.dondoc.search.words;

import java.util.ArrayList;
import java.util.List;

/**
 * A word of a text: a run of letters and digits.
 *
 * @param start of its first sign in the text
 * @param end behind its last sign
 * @param text as written
 * @param joined true when no mark that ends a sentence or a part of it stands between it and the word before
 */
public record Token(int start, int end, String text, boolean joined) {
    private static final int LONGEST = 64;

    /** The words of a text in their order. */
    public static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        int start = -1;
        boolean joined = false;
        for (int i = 0; i <= text.length(); i++) {
            char sign = i < text.length() ? text.charAt(i) : ' ';
            if (i < text.length() && isWordSign(sign)) {
                start = start < 0 ? i : start;
            } else {
                if (start >= 0) {
                    tokens.add(new Token(start, i, text.substring(start, Math.min(i, start + LONGEST)), joined));
                    start = -1;
                    joined = true;
                }
                joined &= ".;:()\n!?".indexOf(sign) < 0;
            }
        }
        return tokens;
    }

    private static boolean isWordSign(char sign) {
        return Character.isLetterOrDigit(sign) || Character.getType(sign) == Character.NON_SPACING_MARK;
    }

    public Syllable syllable() {
        return Syllable.of(text);
    }
}
