package vn.dondoc.kernel.encoding;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/** Writes Vietnamese as programs before Unicode did, letter by letter through the decoder, read the other way round. */
final class Encoders {
    private static final String LETTERS = "àảãáạăằẳẵắặâầẩẫấậèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵđĂÂÊÔƠƯĐ";

    private Encoders() {}

    static String encode(LegacyEncoding encoding, String text) {
        Map<Character, String> written = new HashMap<>();
        for (char first = 'A'; first <= 0xFF; first++) {
            note(written, encoding, String.valueOf(first));
            for (char second = 0xA1; second <= 0xFF && Character.isLetter(first); second++) {
                note(written, encoding, "" + first + second);
            }
        }
        StringBuilder encoded = new StringBuilder();
        for (char letter : Normalizer.normalize(text, Normalizer.Form.NFC).toCharArray()) {
            encoded.append(LETTERS.indexOf(letter) < 0 ? letter : written.get(letter));
        }
        return encoded.toString();
    }

    private static void note(Map<Character, String> written, LegacyEncoding encoding, String signs) {
        String decoded = encoding.decoded(signs);
        if (decoded.length() == 1) {
            written.putIfAbsent(decoded.charAt(0), signs);
        }
    }
}
