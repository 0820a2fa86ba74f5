package vn.dondoc.search.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.Texts;

/**
 * The terms under which texts are kept and asked for, separated by blanks: each word without marks, each two neighbouring words
 * without marks ({@code chi_dao}: most Vietnamese words have two syllables), and each marked word once more with its marks
 * ({@code 'chi4}), so that what is written exactly as asked stands first.
 */
public final class Terms {
    private static final int LONGEST_TEXT = 400_000;
    private static final int ALL_LATIN = 0x1F00;

    /** The bare sign for each of the first signs, among them all that Vietnamese has. */
    private static final char[] BARE = bareSigns();

    private Terms() {}

    /** All terms of a text that is to be found. Null has none. */
    public static String of(@Nullable String text) {
        if (text == null) {
            return "";
        }
        StringBuilder terms = new StringBuilder(text.length() * 3);
        @Nullable String before = null;
        for (Token token : Token.of(Texts.cut(text, LONGEST_TEXT))) {
            Syllable word = token.syllable();
            add(terms, word.bare());
            if (word.isMarked()) {
                add(terms, marked(word));
            }
            if (before != null && token.joined()) {
                add(terms, pair(before, word.bare()));
            }
            before = word.bare();
        }
        return terms.toString();
    }

    /** The term of a word with its marks. */
    public static String marked(Syllable word) {
        return "'" + word.marked();
    }

    /** The term of two neighbouring words. */
    public static String pair(String first, String second) {
        return first + "_" + second;
    }

    /** The terms of names of persons: two, three and four neighbouring words. */
    public static List<String> names(List<String> bareWords) {
        List<String> names = new ArrayList<>();
        for (int length = 2; length <= 4; length++) {
            for (int i = 0; i + length <= bareWords.size(); i++) {
                names.add(String.join("_", bareWords.subList(i, i + length)));
            }
        }
        return names;
    }

    /** The words of a text without marks. */
    public static List<String> bare(@Nullable String text) {
        return text == null
                ? List.of()
                : Token.of(text).stream().map(token -> token.syllable().bare()).toList();
    }

    /** The text without marks in lower case, each sign in its place: what is found in it is found in the text. */
    public static String signForSign(String nfc) {
        StringBuilder bare = new StringBuilder(nfc.length());
        for (int i = 0; i < nfc.length(); i++) {
            char sign = nfc.charAt(i);
            bare.append(sign < BARE.length ? BARE[sign] : bareOf(sign));
        }
        return bare.toString();
    }

    private static char bareOf(char sign) {
        String folded = sign < 0x80 ? "" : Texts.fold(String.valueOf(sign));
        return folded.length() == 1 ? folded.charAt(0) : Character.toLowerCase(sign);
    }

    private static char[] bareSigns() {
        char[] signs = new char[ALL_LATIN];
        for (char sign = 0; sign < signs.length; sign++) {
            signs[sign] = bareOf(sign);
        }
        return signs;
    }

    /** A notation for comparing: no blanks, no marks, lower case. */
    public static String notation(String notation) {
        return Texts.fold(notation).replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
    }

    private static void add(StringBuilder terms, String term) {
        if (!terms.isEmpty()) {
            terms.append(' ');
        }
        terms.append(term);
    }
}
