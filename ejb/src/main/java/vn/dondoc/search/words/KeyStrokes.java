package vn.dondoc.search.words;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Undoes typing that the keyboard's Vietnamese driver did not see: {@code nguwowif} (Telex) and {@code ngu7o7i2} (VNI) become
 * <em>người</em>. Only what is no syllable as it stands is read as key strokes, so that ordinary words are left alone.
 */
public final class KeyStrokes {
    private static final Map<Character, Character> TELEX_TONES =
            Map.of('f', '\u0300', 's', '\u0301', 'x', '\u0303', 'r', '\u0309', 'j', '\u0323');
    private static final Map<Character, Character> VNI_TONES =
            Map.of('2', '\u0300', '1', '\u0301', '4', '\u0303', '3', '\u0309', '5', '\u0323');

    /** Vowels that never stand together: a stroke too many made them. */
    private static final Pattern NEVER =
            Pattern.compile("[aeoyăâêôơ]ô|[aeoăâêôơ]ê|[aeoăâêôơ]â|[aeyăâêô]ơ|[aeoyăâêô]ư|[aeyăâê]ă");

    private KeyStrokes() {}

    /** What was meant; empty when the word is a syllable already or no key strokes lead to one. */
    public static Optional<String> undone(String typed) {
        String word = Normalizer.normalize(typed.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
        if (word.length() < 2
                || word.length() > 12
                || Spelling.isSyllable(Syllable.of(word).bare())) {
            return Optional.empty();
        }
        return read(word).or(() -> withoutOneStroke(word));
    }

    private static Optional<String> read(String word) {
        boolean digits = word.chars().anyMatch(Character::isDigit);
        if (digits && word.chars().allMatch(Character::isDigit)) {
            return Optional.empty();
        }
        return checked(digits ? vni(word) : telex(word));
    }

    /** A stroke too many, such as the second o of {@code ddaojo}. */
    private static Optional<String> withoutOneStroke(String word) {
        for (int i = word.length() - 1; i > 0; i--) {
            Optional<String> found = read(word.substring(0, i) + word.substring(i + 1));
            if (found.isPresent() && Syllable.of(found.get()).isMarked()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> checked(String word) {
        Syllable syllable = Syllable.of(word);
        return syllable.isMarked()
                        && Spelling.isSyllable(syllable.bare())
                        && !NEVER.matcher(syllable.marked()).find()
                ? Optional.of(word)
                : Optional.empty();
    }

    private static String telex(String word) {
        StringBuilder letters = new StringBuilder();
        char tone = 0;
        for (int i = 0; i < word.length(); i++) {
            char stroke = word.charAt(i);
            Character meant = TELEX_TONES.get(stroke);
            int twin = "aeod".indexOf(stroke) < 0 ? -1 : letters.lastIndexOf(String.valueOf(stroke));
            if (meant != null && i > 0 && hasVowel(letters)) {
                tone = meant;
            } else if (stroke == 'w' && shaped(letters, "aou", "ăơư")) {
                continue;
            } else if (twin >= 0 && i > 0 && (stroke == 'd' ? twin == 0 : true)) {
                letters.setCharAt(twin, "âêôđ".charAt("aeod".indexOf(stroke)));
            } else {
                letters.append(stroke);
            }
        }
        return toned(letters, tone);
    }

    private static String vni(String word) {
        StringBuilder letters = new StringBuilder();
        char tone = 0;
        for (int i = 0; i < word.length(); i++) {
            char stroke = word.charAt(i);
            Character meant = VNI_TONES.get(stroke);
            boolean done = switch (stroke) {
                case '6' -> shaped(letters, "aeo", "âêô");
                case '7' -> shaped(letters, "ou", "ơư");
                case '8' -> shaped(letters, "a", "ă");
                case '9' -> shaped(letters, "d", "đ");
                default -> false;
            };
            if (meant != null) {
                tone = meant;
            } else if (!done) {
                letters.append(stroke);
            }
        }
        return toned(letters, tone);
    }

    /** Gives the letters behind which the stroke came their shape: both of uo, else the last that can have one. */
    private static boolean shaped(StringBuilder letters, String plain, String formed) {
        for (int i = letters.length() - 1; i >= 0; i--) {
            int at = plain.indexOf(letters.charAt(i));
            if (at >= 0) {
                letters.setCharAt(i, formed.charAt(at));
                if (formed.charAt(at) == 'ơ' && i > 0 && letters.charAt(i - 1) == 'u') {
                    letters.setCharAt(i - 1, 'ư');
                }
                return true;
            }
        }
        return false;
    }

    private static String toned(StringBuilder letters, char tone) {
        return tone == 0 ? letters.toString() : Normalizer.normalize(letters.append(tone), Normalizer.Form.NFC);
    }

    private static boolean hasVowel(StringBuilder letters) {
        return letters.chars().anyMatch(sign -> "aeiouyăâêôơư".indexOf(sign) >= 0);
    }
}
