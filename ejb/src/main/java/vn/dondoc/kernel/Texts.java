package vn.dondoc.kernel;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How text from outside is taken in, and how it is folded to be found without diacritics. */
public final class Texts {
    private static final Pattern CONTROL =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\uFEFF\\u200B\\u202A-\\u202E\\u2066-\\u2069&&[^\\n\\t]]");
    private static final Pattern SPACES = Pattern.compile("[\\u00A0\\u2000-\\u200A\\u202F\\u3000]");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Texts() {}

    /**
     * Text as it is kept: NFC, without control characters (line breaks and tabs stay), direction marks and odd spaces,
     * without blanks around. Null when nothing is left.
     */
    public static @Nullable String clean(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String plain = text.replace("\r\n", "\n").replace('\r', '\n');
        String kept = SPACES.matcher(CONTROL.matcher(plain).replaceAll("")).replaceAll(" ");
        String clean = Normalizer.normalize(kept, Normalizer.Form.NFC).strip();
        return clean.isEmpty() ? null : clean;
    }

    /** The text without diacritics, in lower case, đ as d, runs of white space as one blank: for comparing and finding. */
    public static String fold(String text) {
        String marked = Normalizer.normalize(text, Normalizer.Form.NFD);
        String bare =
                MARKS.matcher(marked).replaceAll("").toLowerCase(Locale.ROOT).replace('đ', 'd');
        return bare.replaceAll("\\s+", " ").strip();
    }

    /** At most {@code max} characters of the text, never half a surrogate pair. */
    public static String cut(String text, int max) {
        if (text.length() <= max) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(max - 1)) ? max - 1 : max;
        return text.substring(0, end);
    }
}
