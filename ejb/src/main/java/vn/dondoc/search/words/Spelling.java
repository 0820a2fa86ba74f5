package vn.dondoc.search.words;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a word without marks can be a Vietnamese syllable: an initial, a vowel part, a final, by the rules of spelling. */
final class Spelling {
    private static final Pattern SHAPE = Pattern.compile(
            "(ngh|ng|gh|gi|kh|nh|ph|th|tr|ch|qu|[bcdghklmnpqrstvx])?([aeiouy]{1,3})(ch|ng|nh|[cmnpt])?");
    private static final Set<String> VOWELS = Set.of(
            "a", "e", "i", "o", "u", "y", "ai", "ao", "au", "ay", "eo", "eu", "ia", "ie", "iu", "oa", "oe", "oi", "oo",
            "ua", "ue", "ui", "uo", "uu", "uy", "ye", "ieu", "oai", "oao", "oay", "oeo", "uai", "uao", "uay", "uoi",
            "uou", "uya", "uye", "uyu", "yeu", "iai", "iao", "iay", "iau", "iua", "iuo", "ioa");

    private Spelling() {}

    /** @param bare in lower case, without marks */
    static boolean isSyllable(String bare) {
        Matcher matcher = SHAPE.matcher(bare);
        return matcher.matches() && VOWELS.contains(matcher.group(2));
    }
}
