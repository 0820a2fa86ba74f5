package vn.dondoc.kernel;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How text from outside is taken in, and how it is folded to be found without diacritics. */
public final class Texts {
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF\\p{Cs}]");

    private static final Pattern CONTROL =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\uFEFF\\u200B\\u202A-\\u202E\\u2066-\\u2069&&[^\\n\\t]]");
    private static final Pattern SPACES = Pattern.compile("[\\u00A0\\u2000-\\u200A\\u202F\\u3000]");

    private Texts() {}

    /**
     * Text as it is kept: NFC, without control characters (line breaks and tabs stay), direction marks and odd spaces,
     * without blanks around. Null when nothing is left.
     */
    public static @Nullable String clean(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String kept = isOrdinary(text) ? text : keptOf(text);
        String clean = Normalizer.normalize(kept, Normalizer.Form.NFC).strip();
        return clean.isEmpty() ? null : clean;
    }

    /** True when no sign of the text is one that {@link #keptOf} would change; nearly every text is such. */
    private static boolean isOrdinary(String text) {
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            boolean ascii = sign >= ' ' && sign < 0x7F || sign == '\n' || sign == '\t';
            if (!ascii && (sign <= 0xA0 || sign >= 0x2000 && !isLaterLetter(sign))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLaterLetter(char sign) {
        return sign > 0x206F && sign != 0x3000 && sign != 0xFEFF && !Character.isSurrogate(sign);
    }

    private static String keptOf(String text) {
        String plain = text.replace("\r\n", "\n").replace('\r', '\n');
        return SPACES.matcher(CONTROL.matcher(plain).replaceAll("")).replaceAll(" ");
    }

    /** The text without diacritics, in lower case, đ as d, runs of white space as one blank: for comparing and finding. */
    public static String fold(String text) {
        String marked = Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder bare = new StringBuilder(marked.length());
        boolean blank = false;
        for (int i = 0; i < marked.length(); ) {
            int sign = marked.codePointAt(i);
            i += Character.charCount(sign);
            boolean space = sign == ' ' || sign >= '\t' && sign <= '\r';
            if (!isMark(sign) && !(space && blank)) {
                bare.appendCodePoint(space ? ' ' : sign);
                blank = space;
            }
        }
        return bare.toString().toLowerCase(Locale.ROOT).replace('đ', 'd').strip();
    }

    private static boolean isMark(int sign) {
        int type = sign < 0x300 ? Character.UNASSIGNED : Character.getType(sign);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** At most {@code max} characters of the text, never half a surrogate pair. */
    public static String cut(String text, int max) {
        if (text.length() <= max) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(max - 1)) ? max - 1 : max;
        return text.substring(0, end);
    }

    /** The text without what no XML can hold, such as control characters and halves of characters; blanks stand for them. */
    public static String forXml(String text) {
        return UNPRINTABLE.matcher(text).replaceAll(" ");
    }
}
