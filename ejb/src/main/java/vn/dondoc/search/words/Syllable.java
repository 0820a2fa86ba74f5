package vn.dondoc.search.words;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * One syllable in the two forms in which it is compared. The marked form keeps the letters (ă, ơ, đ ...) and has its tone
 * behind the last of them, so that <em>hoà</em> and <em>hòa</em> are one; the bare form has no marks at all. In both, y at the
 * end of an open syllable after h, k, l, m, s, t and qu is i, since both spellings are in use (<em>kỹ</em> and <em>kĩ</em>).
 *
 * @param marked with letters and tone, such as {@code hoa1}; equals {@code bare} when the syllable has no marks
 * @param bare such as {@code hoa}
 */
public record Syllable(String marked, String bare) {
    private static final Pattern OPEN_Y = Pattern.compile("(?:[hklmst]|qu)y");

    /** Vietnamese has some ten thousand syllables; nearly every word is one that was read before. */
    private static final int MOST_KNOWN = 30_000;

    private static final int LONGEST_KNOWN = 12;
    private static final Map<String, Syllable> KNOWN = new ConcurrentHashMap<>();
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    /** The syllable of a word as written, in any case, NFC or NFD. */
    public static Syllable of(String word) {
        if (word.length() > LONGEST_KNOWN) {
            return read(word);
        }
        Syllable known = KNOWN.get(word);
        if (known == null) {
            known = read(word);
            if (KNOWN.size() < MOST_KNOWN) {
                KNOWN.put(word, known);
            }
        }
        return known;
    }

    private static Syllable read(String word) {
        if (word.chars().allMatch(sign -> sign < 0x80)) {
            String ascii = withI(word.toLowerCase(Locale.ROOT));
            return new Syllable(ascii, ascii);
        }
        String apart = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        StringBuilder letters = new StringBuilder(apart.length());
        StringBuilder bare = new StringBuilder(apart.length());
        int tone = 0;
        for (int i = 0; i < apart.length(); i++) {
            char sign = apart.charAt(i);
            int found = TONES.indexOf(sign);
            if (found >= 0) {
                tone = found + 1;
            } else {
                letters.append(sign);
                if (Character.getType(sign) != Character.NON_SPACING_MARK) {
                    bare.append(sign == 'đ' ? 'd' : sign);
                }
            }
        }
        String plain = withI(bare.toString());
        String together = Normalizer.normalize(letters, Normalizer.Form.NFC);
        String quality =
                together.length() == plain.length() && OPEN_Y.matcher(together).matches() ? plain : together;
        return new Syllable(tone == 0 ? quality : quality + tone, plain);
    }

    private static String withI(String bare) {
        return OPEN_Y.matcher(bare).matches() ? bare.substring(0, bare.length() - 1) + 'i' : bare;
    }

    /** True when the word was written with a mark. */
    public boolean isMarked() {
        return !marked.equals(bare);
    }
}
