package vn.dondoc.directive;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dondoc.kernel.Texts;

/**
 * Số, ký hiệu as one value: {@code 45/TB-UBND}, {@code 45/2016/QĐ-UBND} of the State, {@code 18-KL/TU} of the Party
 * (NĐ 30/2020/NĐ-CP, Phụ lục I and III). Old and foreign spellings that match neither are kept as they are.
 *
 * @param text the whole as written, with blanks around the marks removed
 * @param number the running number; empty when the text has none in front
 */
public record Notation(String text, String number) {
    private static final Pattern STATE =
            Pattern.compile("(\\d{1,6})(?:/(\\d{4}))?/((?:\\p{L}{1,5}-)?[\\p{L}\\d&.]+(?:[-,_][\\p{L}\\d&.]+)*)");
    private static final Pattern PARTY = Pattern.compile("(\\d{1,6})-(\\p{L}{1,5})/([\\p{L}\\d-]+)");
    private static final Pattern LEADING_NUMBER = Pattern.compile("(\\d{1,6}).*", Pattern.DOTALL);

    /** Reads a notation; empty when nothing but blanks was given. */
    public static Optional<Notation> of(String written) {
        String clean = Texts.clean(written);
        if (clean == null) {
            return Optional.empty();
        }
        String tight = clean.replaceAll("(?i)^số\\s*:?\\s*", "")
                .replaceAll("\\s*([/_-])\\s*", "$1")
                .replaceAll("\\s+", " ");
        Matcher number = LEADING_NUMBER.matcher(tight);
        return Optional.of(new Notation(tight, number.matches() ? number.group(1) : ""));
    }

    /** True when it is written as the State or the Party prescribes. */
    public boolean isRegular() {
        return STATE.matcher(text).matches() || PARTY.matcher(text).matches();
    }

    /** The abbreviation of the type that the notation names, such as TB or KL; empty when it names none. */
    public Optional<String> typeAbbreviation() {
        Matcher party = PARTY.matcher(text);
        if (party.matches()) {
            return Optional.of(party.group(2));
        }
        Matcher state = STATE.matcher(text);
        if (state.matches() && state.group(3).contains("-")) {
            return Optional.of(state.group(3).substring(0, state.group(3).indexOf('-')));
        }
        return Optional.empty();
    }
}
