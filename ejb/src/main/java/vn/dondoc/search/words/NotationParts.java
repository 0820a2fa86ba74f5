package vn.dondoc.search.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.Texts;

/**
 * A number and notation as people write it: {@code 45/TB-UBND}, {@code so 45 TB}, {@code TB 45 2017}, {@code 14084/KH}.
 *
 * @param number the running number without zeros in front
 * @param year part of the notation or said beside it; null when there is none
 * @param parts the rest: abbreviations of type and organs, without marks, in lower case
 * @param start of the first sign in the text that it was read from
 * @param end behind the last sign
 */
public record NotationParts(String number, @Nullable String year, List<String> parts, int start, int end) {
    private static final Pattern WHOLE = Pattern.compile(
            "(?:so\\s*:?\\s*)?\\b(\\d{1,6})\\s*[/-]\\s*(?:((?:19|20)\\d\\d)\\s*/\\s*)?([a-z][a-z0-9&]*(?:\\s?[-&/_]\\s?[a-z][a-z0-9]*)*)");
    private static final Pattern NUMBER = Pattern.compile("\\bso\\s*:?\\s*(\\d{1,6})\\b(?!\\s*[/-]?\\s*\\d)");
    private static final String TYPE = "qd|tb|ct|nq|kh|cd|cv|bc|hd|ttr|tt|nd|ttlt|kl|ctr|qc|lt|pl";
    private static final Pattern TYPE_FIRST = Pattern.compile("\\b(" + TYPE + ")\\s+(?:so\\s+)?(\\d{1,6})\\b");
    private static final Pattern NUMBER_FIRST = Pattern.compile("\\b(\\d{1,6})\\s+(" + TYPE + ")\\b");
    private static final Pattern TAIL = Pattern.compile("\\s+([a-z]{2,8}|(?:19|20)\\d\\d)\\b");
    private static final Set<String> ORGANS = Set.of(
            "ubnd", "hdnd", "vpcp", "ttg", "cp", "vp", "tu", "btc", "byt", "bnv", "bct", "bxd", "bca", "bqp", "bgddt",
            "btnmt", "bkhdt", "bldtbxh", "bnnptnt", "bgtvt", "btttt", "bvhttdl", "bkhcn", "btp", "qh", "ubtvqh", "nhnn",
            "sxd", "stc", "syt", "snv");

    /** The parts of a kept notation; the number is empty when it has none in front. */
    public static NotationParts of(String notation) {
        List<String> parts = new ArrayList<>(Arrays.asList(Texts.fold(notation).split("[^a-z0-9]+")));
        parts.removeIf(String::isEmpty);
        String number = "";
        String year = null;
        int first = 0;
        while (first < parts.size() && !Character.isDigit(parts.get(first).charAt(0))) {
            first++;
        }
        if (first < parts.size() && parts.get(first).matches("\\d{1,6}")) {
            number = withoutZeros(parts.remove(first));
        }
        for (String part : parts) {
            year = part.matches("(?:19|20)\\d\\d") && year == null ? part : year;
        }
        return new NotationParts(number, year, List.copyOf(new LinkedHashSet<>(parts)), 0, notation.length());
    }

    /**
     * Looks for a notation in a query.
     *
     * @param folded the query without marks, in lower case, sign for sign as typed
     */
    public static Optional<NotationParts> in(String folded) {
        Matcher whole = WHOLE.matcher(folded);
        if (whole.find()) {
            List<String> parts = List.of(whole.group(3).replace(" ", "").split("[^a-z0-9]+"));
            return Optional.of(
                    new NotationParts(withoutZeros(whole.group(1)), whole.group(2), parts, whole.start(), whole.end()));
        }
        Matcher spoken = TYPE_FIRST.matcher(folded);
        if (spoken.find()) {
            return Optional.of(withTail(folded, spoken.group(2), spoken.group(1), spoken.start(), spoken.end()));
        }
        spoken = NUMBER_FIRST.matcher(folded);
        if (spoken.find()) {
            return Optional.of(withTail(folded, spoken.group(1), spoken.group(2), spoken.start(), spoken.end()));
        }
        spoken = NUMBER.matcher(folded);
        return spoken.find()
                ? Optional.of(withTail(folded, spoken.group(1), null, spoken.start(), spoken.end()))
                : Optional.empty();
    }

    private static NotationParts withTail(String folded, String number, @Nullable String type, int start, int end) {
        List<String> parts = new ArrayList<>();
        if (type != null) {
            parts.add(type);
        }
        String year = null;
        int at = end;
        Matcher tail = TAIL.matcher(folded).region(at, folded.length());
        while (tail.lookingAt()) {
            String word = tail.group(1);
            if (Character.isDigit(word.charAt(0))) {
                year = word;
            } else if (ORGANS.contains(word) || word.matches(TYPE)) {
                parts.add(word);
            } else {
                break;
            }
            at = tail.end();
            tail.region(at, folded.length());
        }
        return new NotationParts(withoutZeros(number), year, parts, start, at);
    }

    private static String withoutZeros(String number) {
        String bare = number.replaceFirst("^0+", "");
        return bare.isEmpty() ? "0" : bare;
    }
}
