package vn.dondoc.kernel.encoding;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** An encoding from before Unicode, as its bytes look when a program took them for Western European. */
public enum LegacyEncoding {
    /** TCVN 5712-3, known as ABC: one byte a letter; capitals with tones are the same bytes in a second font. */
    TCVN3("TCVN3 (ABC)") {
        @Override
        String decoded(String word) {
            return upperAsMeant(word, mapped(Tables.TCVN3, word));
        }
    },
    /** VNI-Windows: a letter and, behind it, a sign for its marks. */
    VNI("VNI-Windows") {
        @Override
        String decoded(String word) {
            return Tables.vni(word);
        }
    },
    /** VISCII (RFC 1456), as far as it came through: some capitals lie on control characters. */
    VISCII("VISCII") {
        @Override
        String decoded(String word) {
            return mapped(Tables.VISCII, word);
        }
    };

    private final String title;

    LegacyEncoding(String title) {
        this.title = title;
    }

    /** What people call it. */
    public String title() {
        return title;
    }

    /** The word in Unicode, NFC; signs that the encoding does not have stay. */
    abstract String decoded(String word);

    private static String mapped(Map<Character, Character> table, String word) {
        StringBuilder text = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            text.append(table.getOrDefault(word.charAt(i), word.charAt(i)));
        }
        return text.toString();
    }

    /** The bytes do not say whether a toned letter was a capital; beside two capitals and no small letter it was. */
    private static String upperAsMeant(String word, String decoded) {
        long capitals = word.chars().filter(sign -> sign >= 'A' && sign <= 'Z').count();
        boolean small = word.chars().anyMatch(sign -> sign >= 'a' && sign <= 'z');
        return capitals >= 2 && !small ? decoded.toUpperCase(Locale.ROOT) : decoded;
    }

    /** The facts of the standards. */
    private static final class Tables {
        private static final int FIRST_HIGH = 0x80;

        static final Map<Character, Character> TCVN3 = pairs("¡Ă¢Â£Ê¤Ô¥Ơ¦Ư§Đ¨ă©âªê«ô¬ơ\u00ADư®đ"
                + "µà¶ả·ã¸á¹ạ»ằ¼ẳ½ẵ¾ắÆặÇầÈẩÉẫÊấËậÌèÎẻÏẽÐéÑẹÒềÓểÔễÕếÖệ×ìØỉÜĩÝíÞị"
                + "ßòáỏâõãóäọåồæổçỗèốéộêờëởìỡíớîợïùñủòũóúôụõừöử÷ữøứùựúỳûỷüỹýýþỵ");

        static final Map<Character, Character> VISCII = inOrder("ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ"
                + "ÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡư"
                + "àáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ");

        /** Letters of VNI that stand alone. */
        private static final Map<Character, Character> VNI_ALONE = pairs("ôơöưñđæỉóĩòịîỵ");

        /** Signs behind a letter, to the combining marks that they mean. */
        private static final Map<Character, String> VNI_BEHIND = Map.ofEntries(
                Map.entry('ù', "\u0301"),
                Map.entry('ø', "\u0300"),
                Map.entry('û', "\u0309"),
                Map.entry('õ', "\u0303"),
                Map.entry('ï', "\u0323"),
                Map.entry('â', "\u0302"),
                Map.entry('á', "\u0302\u0301"),
                Map.entry('à', "\u0302\u0300"),
                Map.entry('å', "\u0302\u0309"),
                Map.entry('ã', "\u0302\u0303"),
                Map.entry('ä', "\u0302\u0323"),
                Map.entry('ê', "\u0306"),
                Map.entry('é', "\u0306\u0301"),
                Map.entry('è', "\u0306\u0300"),
                Map.entry('ú', "\u0306\u0309"),
                Map.entry('ü', "\u0306\u0303"),
                Map.entry('ë', "\u0306\u0323"));

        private Tables() {}

        private static Map<Character, Character> pairs(String pairs) {
            Map<Character, Character> table = new HashMap<>();
            for (int i = 0; i < pairs.length(); i += 2) {
                table.put(pairs.charAt(i), pairs.charAt(i + 1));
            }
            return Map.copyOf(table);
        }

        private static Map<Character, Character> inOrder(String letters) {
            Map<Character, Character> table = new HashMap<>();
            for (int i = 0; i < letters.length(); i++) {
                table.put((char) (FIRST_HIGH + i), letters.charAt(i));
            }
            return Map.copyOf(table);
        }

        static String vni(String word) {
            StringBuilder text = new StringBuilder(word.length());
            for (int i = 0; i < word.length(); i++) {
                char sign = word.charAt(i);
                char small = Character.toLowerCase(sign);
                char letter = VNI_ALONE.getOrDefault(small, small);
                String marks = i + 1 < word.length() ? marksBehind(small, word.charAt(i + 1)) : "";
                String whole = Normalizer.normalize(letter + marks, Normalizer.Form.NFC);
                text.append(sign == small ? whole : whole.toUpperCase(Locale.ROOT));
                i += marks.isEmpty() ? 0 : 1;
            }
            return text.toString();
        }

        /** The marks that the next sign gives the letter; none when it is a letter of its own. */
        private static String marksBehind(char letter, char next) {
            String marks = VNI_BEHIND.getOrDefault(Character.toLowerCase(next), "");
            boolean tone = marks.length() == 1 && marks.charAt(0) != '\u0302' && marks.charAt(0) != '\u0306';
            boolean borne = tone
                    ? "aeouyôö".indexOf(letter) >= 0
                    : marks.startsWith("\u0302") ? "aeo".indexOf(letter) >= 0 : letter == 'a';
            return borne ? marks : "";
        }
    }
}
