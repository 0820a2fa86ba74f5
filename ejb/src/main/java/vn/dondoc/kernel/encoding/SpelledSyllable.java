package vn.dondoc.kernel.encoding;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whether a word with its marks can be a Vietnamese syllable: an initial, a rime, and a tone that the rime can bear. */
final class SpelledSyllable {
    private static final int LONGEST = 8;
    private static final char ACUTE = '\u0301';
    private static final char DOT_BELOW = '\u0323';
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    private static final List<String> INITIALS = List.of(
            "ngh", "ng", "gh", "gi", "kh", "nh", "ph", "th", "tr", "ch", "qu", "kr", "pl", "b", "c", "d", "đ", "g", "h",
            "k", "l", "m", "n", "p", "r", "s", "t", "v", "x", "");

    private static final Set<String> RIMES = Set.of("""
            a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et
            ê êch êm ên êng ênh êp êt êu i ich im in inh ip it iu ia iêc iêm iên iêng iêp iêt iêu o oc oi om on ong oong ooc
            op ot oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet ô ôc ôi ôm ôn ông
            ôp ôt ơ ơi ơm ơn ơp ơt u uc ui um un ung up ut ua uân uâng uât uây uê uêch uên uênh uêt uôc uôi uôm uôn uông uôt
            uơ uy uya uych uyn uynh uyt uyu uyên uyêt uyp ư ưc ưi ưm ưn ưng ưt ưu ưa ươc ươi ươm ươn ương ươp ươt ươu y ych
            yt ynh yêm yên yêng yêt yêu""".split("\\s+"));

    private SpelledSyllable() {}

    /** In any case, NFC. */
    static boolean is(String word) {
        if (word.isEmpty() || word.length() > LONGEST) {
            return false;
        }
        String apart = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        StringBuilder letters = new StringBuilder(apart.length());
        char tone = 0;
        for (int i = 0; i < apart.length(); i++) {
            char sign = apart.charAt(i);
            if (TONES.indexOf(sign) < 0) {
                letters.append(sign);
            } else if (tone != 0) {
                return false;
            } else {
                tone = sign;
            }
        }
        String plain = Normalizer.normalize(letters, Normalizer.Form.NFC);
        return spelled(plain) && bears(plain, tone);
    }

    private static boolean spelled(String plain) {
        // Đắk Lắk: names of places in the highlands end in k where other words have c
        String word = plain.endsWith("k") && plain.length() > 1 ? plain.substring(0, plain.length() - 1) + 'c' : plain;
        return INITIALS.stream()
                .anyMatch(initial -> word.startsWith(initial) && RIMES.contains(word.substring(initial.length())));
    }

    /** What ends in a stop has the acute tone or the one with the dot below. */
    private static boolean bears(String plain, char tone) {
        boolean stopped = plain.endsWith("ch") || "cpt".indexOf(plain.charAt(plain.length() - 1)) >= 0;
        return !stopped || tone == ACUTE || tone == DOT_BELOW;
    }
}
