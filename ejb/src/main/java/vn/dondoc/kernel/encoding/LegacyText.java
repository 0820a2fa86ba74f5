package vn.dondoc.kernel.encoding;

import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads text of former encodings. A text is taken for such only when it has no letter that Unicode alone has, when nearly all of
 * its words with signs above ASCII spell Vietnamese syllables once decoded, and when most of them do not as they stand. Anything
 * else, mixed text too, stays as it is.
 */
public final class LegacyText {
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9\u0080-\u009F\u00A1-\u00FF]+");
    private static final Pattern HYPHENED = Pattern.compile("([A-Za-z\u00A1-\u00FF]+)-([A-Za-z\u00A1-\u00FF]+)");

    /** So much of a text tells how the rest is written. */
    private static final int LOOKED_AT = 40_000;

    private static final double NEARLY_ALL = 0.85;
    private static final double HALF = 0.5;
    private static final int FEW = 4;

    private LegacyText() {}

    /**
     * A text as it was meant.
     *
     * @param text in Unicode; the very text given when it was in no former encoding
     * @param from how it was written; null when nothing was converted
     */
    public record Reading(String text, @Nullable LegacyEncoding from) {}

    /** One text by itself. */
    public static Reading read(String text) {
        return encodingOf(Arrays.asList(text))
                .map(encoding -> new Reading(decoded(text, encoding), encoding))
                .orElseGet(() -> new Reading(text, null));
    }

    /** How the texts of one record are written, all of them by one hand; empty when in no former encoding. Null texts say nothing. */
    public static Optional<LegacyEncoding> encodingOf(Collection<? extends @Nullable String> texts) {
        String all = texts.stream()
                .filter(Objects::nonNull)
                .filter(LegacyText::mayBe)
                .map(text -> text.length() > LOOKED_AT ? text.substring(0, LOOKED_AT) : text)
                .collect(Collectors.joining("\n"));
        if (all.isEmpty()) {
            return Optional.empty();
        }
        LegacyEncoding best = null;
        int most = 0;
        for (LegacyEncoding encoding : LegacyEncoding.values()) {
            Evidence evidence = Evidence.of(all, encoding);
            if (evidence.isEnough() && evidence.spelled > most) {
                best = encoding;
                most = evidence.spelled;
            }
        }
        return Optional.ofNullable(best);
    }

    /** A text of a record that is written so: converted unless it reads no better then. Null stays null. */
    public static @Nullable String readAs(@Nullable String text, LegacyEncoding encoding) {
        if (text == null || !mayBe(text)) {
            return text;
        }
        Evidence evidence = Evidence.of(text, encoding);
        boolean better = evidence.words == 0 ? evidence.abbreviated > 0 : evidence.spelled > evidence.asItStands;
        return better ? decoded(text, encoding) : text;
    }

    /** False for ASCII, and for what has letters or marks that no former encoding can have come out as. */
    private static boolean mayBe(String text) {
        boolean high = false;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign > 0xFF && (Character.isLetter(sign) || Character.getType(sign) == Character.NON_SPACING_MARK)) {
                return false;
            }
            high |= sign >= 0x80;
        }
        return high;
    }

    private static String decoded(String text, LegacyEncoding encoding) {
        StringBuilder unicode = new StringBuilder(text.length());
        Matcher matcher = WORD.matcher(encoding == LegacyEncoding.TCVN3 ? withoutHyphens(text) : text);
        while (matcher.find()) {
            matcher.appendReplacement(unicode, Matcher.quoteReplacement(decodedWord(matcher.group(), encoding)));
        }
        return matcher.appendTail(unicode).toString();
    }

    /** Words that are no letters in any encoding, such as § 5 or 10 µm, are left. */
    private static String decodedWord(String word, LegacyEncoding encoding) {
        String decoded = encoding.decoded(word);
        boolean lettered = has(word, LegacyText::isAsciiLetter) && !has(word, sign -> sign >= '0' && sign <= '9');
        return lettered || SpelledSyllable.is(decoded) ? decoded : word;
    }

    /** The soft hyphen, which is ư in ABC, is often made a hyphen on its way: <em>tr-ëng</em>. */
    private static String withoutHyphens(String text) {
        return HYPHENED.matcher(text).replaceAll(found -> {
            String soft = found.group(1) + "\u00AD" + found.group(2);
            boolean apart = SpelledSyllable.is(LegacyEncoding.TCVN3.decoded(found.group(1)))
                    && SpelledSyllable.is(LegacyEncoding.TCVN3.decoded(found.group(2)));
            boolean meant = !apart && SpelledSyllable.is(LegacyEncoding.TCVN3.decoded(soft));
            return Matcher.quoteReplacement(meant ? soft : found.group());
        });
    }

    private static boolean isAsciiLetter(int sign) {
        return sign >= 'a' && sign <= 'z' || sign >= 'A' && sign <= 'Z';
    }

    private static boolean has(String word, IntPredicate kind) {
        return word.chars().anyMatch(kind);
    }

    /** What the words with signs above ASCII say for an encoding. */
    private static final class Evidence {
        private static final Pattern ABBREVIATION = Pattern.compile("[B-DĐF-HJ-NP-TV-XZ]+");

        private int words;

        /** Words such as <em>Q§</em>, capitals without a vowel once decoded: they say nothing for or against. */
        private int abbreviated;

        private int spelled;
        private int asItStands;

        /** Words in which letters and signs that are none stand together, as in <em>b¸o</em>: no other text has such. */
        private int odd;

        /** True when a letter came out that Western European does not have. */
        private boolean vietnamese;

        static Evidence of(String text, LegacyEncoding encoding) {
            Evidence evidence = new Evidence();
            Matcher matcher = WORD.matcher(encoding == LegacyEncoding.TCVN3 ? withoutHyphens(text) : text);
            while (matcher.find()) {
                String word = matcher.group();
                if (word.length() > 1 && has(word, sign -> sign >= 0x80)) {
                    evidence.hear(word, encoding.decoded(word));
                }
            }
            return evidence;
        }

        private void hear(String word, String decoded) {
            if (ABBREVIATION.matcher(decoded).matches()) {
                abbreviated++;
                return;
            }
            words++;
            asItStands += isSpelledAsItStands(word) ? 1 : 0;
            if (SpelledSyllable.is(decoded)) {
                spelled++;
                odd += has(word, LegacyText::isAsciiLetter)
                                && has(word, sign -> sign >= 0x80 && !Character.isLetter(sign))
                        ? 1
                        : 0;
                vietnamese |= has(decoded, sign -> sign > 0xFF);
            }
        }

        private static boolean isSpelledAsItStands(String word) {
            boolean capitalInside = has(word.substring(1), Character::isUpperCase) && has(word, Character::isLowerCase);
            return !capitalInside && SpelledSyllable.is(word);
        }

        boolean isEnough() {
            boolean nothingAgainst = odd > 0 || words >= FEW || words > 1 && asItStands == 0 && spelled == words;
            boolean notVietnameseYet = asItStands <= HALF * words && nothingAgainst && spelled > asItStands;
            boolean muchBetter = odd > 0 && spelled >= asItStands + 2;
            return (vietnamese || odd > 0) && spelled >= NEARLY_ALL * words && (notVietnameseYet || muchBetter);
        }
    }
}
