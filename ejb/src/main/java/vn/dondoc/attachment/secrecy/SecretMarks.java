package vn.dondoc.attachment.secrecy;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Dấu chỉ độ mật: recognises the marks Mật, Tối mật and Tuyệt mật where they mark the document itself: as a stamp, as
 * the value of a secrecy field, or in the notation. Words about secrecy ("bảo mật", "bí mật kinh doanh", the name of
 * the law, a list of the levels) and words that only look alike ("mật độ", "mật ong") are no marks, nor is the
 * circulation note "LƯU HÀNH NỘI BỘ". Every pattern takes time in proportion to the text.
 */
public final class SecretMarks {
    private static final int CASELESS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    /** A line that is a stamp, a notation or a heading and nothing else is not longer. */
    private static final int SHORT = 200;

    /**
     * In capitals, the letters perhaps spaced; without diacritics; and as the fonts TCVN3 and VNI leave it in
     * Unicode.
     */
    private static final String STAMP = "(?:(?:(?:T ?U ?Y ?Ệ ?T|T ?Ố ?I) {0,2})?M ?Ậ ?T|TUYET MAT|TOI MAT"
            + "|(?:TUYÖT |TèI )?MËT|(?:TUYEÄT |TOÁI )?MAÄT)";

    private static final String PAPER = "(?iu:văn bản|tài liệu|công văn|báo cáo|kế hoạch|hồ sơ|quyết định|thông báo"
            + "|tờ trình|chỉ thị|kết luận|nghị quyết|công điện|biên bản|phương án|đề án|giấy mời|bản)";

    private static final String LEVEL = "(?:tuyệt |tối )?mật";

    /** A line of nothing but the stamp, or of the kind of paper and the stamp. */
    private static final Pattern LINE = Pattern.compile("(?:" + PAPER + " )?" + STAMP + "|T(?:uyệt|ối) [Mm]ật");

    private static final Pattern BRACKETED =
            Pattern.compile("[(\\[{<«*] ?(?:" + STAMP + "|(?:T(?:uyệt|ối) m|M)ật) ?[)\\]}>»*]");
    private static final Pattern SET_APART =
            Pattern.compile("(?:^|\\t|  |\\| ?|[:;–—] ?| - ?)" + STAMP + "(?:$|\\t|  | ?\\|| ?[:;–—]| ?- |\\.$)");
    private static final Pattern AFTER_PAPER =
            Pattern.compile("(?:" + PAPER + "|(?<!\\p{L})[Ss]ố [\\p{L}\\d/.-]{3,60}) " + STAMP + "(?![\\p{L}\\d])");

    /** "Độ mật: Tối mật", also with the value in the next cell or line; A, B and C are the levels' old letters. */
    private static final Pattern FIELD = Pattern.compile(
            "(?<!\\p{L})độ (?:mật|(bảo mật)) ?(?:[:=] ?\\n?| ?[-–] |\\t|\\n)\\s?[\"“(\\[]?(" + LEVEL
                    + "|(?-i:[ABC]))(?=[\"”)\\].;]|\\s|$)",
            CASELESS);

    /** {@code 12/BC-UBND (MẬT)}, {@code 12/BC-UBND-MẬT}, {@code 12/UBND-M}. */
    private static final Pattern STATE_NOTATION = Pattern.compile(
            "(?:số ?:? ?)?\\d{1,6}(?:/\\d{4})?[/-](?=.*\\p{L}{2})(?:[\\p{L}\\d&.,/-]*? ?[(\\[] ?(?:" + LEVEL
                    + "|tm|tgm|tum|m) ?[)\\]].*|[\\p{L}\\d&.,/-]+[/.-](?:" + LEVEL + "|(?-i:M)))",
            CASELESS);
    /** {@code 45-TM/TU}: the Party puts the level where the type of the document stands. */
    private static final Pattern PARTY_NOTATION =
            Pattern.compile("(?:(?iu:số) ?:? ?)?\\d{1,6} ?- ?(?:TM|TgM|TuM|M) ?/ ?[\\p{L}\\d&.,-]+");

    /** A level written with a capital, not as part of a longer word such as "Bí mật". */
    private static final Pattern NAMED_LEVEL = Pattern.compile(
            "(?<![\\p{L}\\d])(?<!(?iu:bí|bảo|cơ|giải) )(?:T(?iu:uyệt|ối) (?iu:mật)|M(?iu:ật))(?![\\p{L}\\d])");

    private static final Pattern ANY_LEVEL = Pattern.compile("(?<!\\p{L})mật(?!\\p{L})", CASELESS);

    private static final Pattern WORD_BEFORE = Pattern.compile("(?<!\\p{L})(?:bí|bảo|cơ|giải)$", CASELESS);
    private static final Pattern WORD_AFTER =
            Pattern.compile("\\s*(?:ong|mía|khẩu|độ(?! khẩn| mật))(?!\\p{L}).*", CASELESS | Pattern.DOTALL);
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\n\\t]]");
    private static final Pattern ODD_SPACE = Pattern.compile("[\\u00A0\\u2000-\\u200A\\u202F\\u3000]");

    private SecretMarks() {}

    /** True when the text bears a mark. */
    public static boolean in(String text) {
        String plain = plain(text);
        List<String> lines = Stream.of(plain.split("\n"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        boolean worthALook = false;
        for (int i = 0; i < lines.size(); i++) {
            if (mayMark(lines.get(i))) {
                worthALook = true;
                String before = i == 0 ? "" : lines.get(i - 1);
                String after = i + 1 == lines.size() ? "" : lines.get(i + 1);
                if (marks(lines.get(i), before, after)) {
                    return true;
                }
            }
        }
        return worthALook && fieldIn(String.join("\n", lines));
    }

    /** A quick look that spares nearly all lines the patterns: every mark has an M with one of few signs behind it. */
    private static boolean mayMark(String line) {
        for (int i = 0; i < line.length(); i++) {
            char letter = line.charAt(i);
            if ((letter == 'm' || letter == 'M') && mayBegin(line, i + 1, letter == 'M')) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayBegin(String line, int behind, boolean capital) {
        int at = behind < line.length() && line.charAt(behind) == ' ' ? behind + 1 : behind;
        if (at >= line.length()) {
            return capital;
        }
        char next = line.charAt(at);
        boolean bare = capital && next == 'A' && at + 1 < line.length() && "TÄ".indexOf(line.charAt(at + 1)) >= 0;
        return bare || "ậẬË)]".indexOf(next) >= 0 || capital && next == '/';
    }

    /** NFC, line ends as one, no invisible characters, never more than two blanks in a row. */
    private static String plain(String text) {
        if (isOrdinary(text)) {
            return Normalizer.normalize(text, Normalizer.Form.NFC);
        }
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        String spaced = ODD_SPACE.matcher(lines).replaceAll(" ").replaceAll(" {3,}", "  ");
        return Normalizer.normalize(INVISIBLE.matcher(spaced).replaceAll(""), Normalizer.Form.NFC);
    }

    /** True when {@link #plain} would find nothing to replace; nearly every text is such. */
    private static boolean isOrdinary(String text) {
        int blanks = 0;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            blanks = sign == ' ' ? blanks + 1 : 0;
            boolean ascii = sign >= ' ' && sign < 0x7F || sign == '\n' || sign == '\t';
            if (blanks == 3 || !ascii && !isOrdinary(sign)) {
                return false;
            }
        }
        return true;
    }

    /** Letters of the country, quotation marks and dashes. */
    private static boolean isOrdinary(char sign) {
        return sign > 0xAD && sign < 0x600 || sign >= 0x1E00 && sign < 0x1F00 || sign > 0x200F && sign < 0x2028;
    }

    private static boolean marks(String line, String before, String after) {
        if (line.length() <= SHORT) {
            if (LINE.matcher(bare(line)).matches()) {
                return standsAlone(line, before, after);
            }
            if (STATE_NOTATION.matcher(line).matches()
                    || PARTY_NOTATION.matcher(line).matches()) {
                return true;
            }
        }
        boolean found =
                BRACKETED.matcher(line).find() || SET_APART.matcher(line).find() || followsPaper(line);
        return found && levelsIn(line) <= 1;
    }

    /**
     * False for one line of a list of levels, and for a word that the end of a line broke off: "BÍ / MẬT / NHÀ NƯỚC".
     */
    private static boolean standsAlone(String line, String before, String after) {
        if (isOtherLevel(line, before) || isOtherLevel(line, after)) {
            return false;
        }
        boolean lone = bare(line).replace(" ", "").length() == "MẬT".length();
        return !lone
                || !WORD_BEFORE.matcher(before).find()
                        && !WORD_AFTER.matcher(after).matches();
    }

    private static boolean isOtherLevel(String line, String neighbour) {
        String level = bare(neighbour).toLowerCase(Locale.ROOT);
        return level.matches(LEVEL) && !level.equals(bare(line).toLowerCase(Locale.ROOT));
    }

    /** In a line that is not all capitals: "Công văn MẬT số 12". */
    private static boolean followsPaper(String line) {
        Matcher paper = AFTER_PAPER.matcher(line);
        while (paper.find()) {
            boolean sentence = line.chars().anyMatch(Character::isLowerCase);
            if (sentence && !WORD_AFTER.matcher(line.substring(paper.end())).matches()) {
                return true;
            }
        }
        return false;
    }

    private static boolean fieldIn(String text) {
        Matcher field = FIELD.matcher(text);
        while (field.find()) {
            boolean known = field.group(1) == null || field.group(2).length() > 1;
            int end = text.indexOf('\n', field.end());
            String rest = text.substring(field.end(), end < 0 ? text.length() : end);
            if (known
                    && !ANY_LEVEL.matcher(rest).find()
                    && !WORD_AFTER.matcher(rest).matches()) {
                return true;
            }
        }
        return false;
    }

    private static long levelsIn(String line) {
        return NAMED_LEVEL
                .matcher(line)
                .results()
                .map(level -> level.group().toLowerCase(Locale.ROOT))
                .distinct()
                .count();
    }

    /** The line without marks and signs around it. */
    private static String bare(String line) {
        int from = 0;
        int to = line.length();
        while (from < to && !Character.isLetterOrDigit(line.charAt(from))) {
            from++;
        }
        while (from < to && !Character.isLetterOrDigit(line.charAt(to - 1))) {
            to--;
        }
        return line.substring(from, to);
    }
}
