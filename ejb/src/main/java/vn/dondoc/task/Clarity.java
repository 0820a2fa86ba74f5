package vn.dondoc.task;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.Texts;

/**
 * How clearly a task was given ("5 rõ": rõ người, rõ việc, rõ thời gian, rõ kết quả, rõ trách nhiệm). The one place of the
 * rule; the script V028 says the same of tasks that were given before.
 *
 * @param score how many of the five points are clear
 * @param lacking the others, in their order
 */
public record Clarity(int score, List<ClearPoint> lacking) {
    /** Most that can be reached. */
    public static final int MOST = ClearPoint.values().length;

    /** Fewer blanks than this, and the wording is a headline. */
    private static final int FEWEST_WORDS = 6;

    /** What officials are told to do, folded; a word that is only part of nouns would say yes to everything. */
    private static final Pattern VERBS = Pattern.compile(
            " (bao cao|tham muu|de xuat|tong hop|lap|trinh (ubnd|hdnd|chu tich)"
                    + "|ban hanh|xay dung|hoan thanh|hoan thien|to chuc|trien khai|ra soat|kiem tra|thanh tra|giam sat|xu ly"
                    + "|giai quyet|tra loi|huong dan|tham dinh|phe duyet|chuan bi|bo tri|cung cap|cap nhat|cong khai|cong bo"
                    + "|danh gia|thong ke|khac phuc|giai ngan|ban giao|thu hoi|mua sam|dao tao|tap huan|tuyen truyen|nghiem thu"
                    + "|quyet toan|kiem ke|khoi cong|sua doi|bo sung|gop y|so ket|tong ket|tiep nhan|phan cong|thuc hien"
                    + "|phoi hop|chu tri|lam viec|theo doi|don doc|nghien cuu|soan thao|ky ket|van hanh|nang cap|sap xep)");

    public Clarity {
        lacking = List.copyOf(lacking);
    }

    /**
     * Judges an order.
     *
     * @param words title and content in one
     * @param responsible true when a leader or a desk officer is named
     */
    static Clarity of(boolean led, String words, boolean due, @Nullable String deliverable, boolean responsible) {
        return folded(led, " " + Texts.fold(words), due, deliverable, responsible);
    }

    private static Clarity folded(
            boolean led, String words, boolean due, @Nullable String deliverable, boolean responsible) {
        boolean[] clear = {led, isWork(words), due, Texts.clean(deliverable) != null, responsible};
        return lacking(Arrays.stream(ClearPoint.values())
                .filter(point -> !clear[point.ordinal()])
                .toList());
    }

    /** How clearly that task is given; its parent stands for several units, each of which is named. */
    static Clarity of(TaskRecord task) {
        return folded(
                task.parent || task.leadUnit != null,
                task.searchText.substring(Math.min(task.searchText.length(), task.code.length())),
                task.dueDate != null,
                task.text.deliverable(),
                task.leader != null || task.officer != null);
    }

    private static Clarity lacking(List<ClearPoint> points) {
        return new Clarity(MOST - points.size(), points);
    }

    private static boolean isWork(String words) {
        return words.chars().filter(sign -> sign == ' ').count() >= FEWEST_WORDS
                && VERBS.matcher(words).find();
    }

    /** What lacks, as it is kept with the task. */
    short kept() {
        return (short) lacking.stream().mapToInt(ClearPoint::bit).sum();
    }

    /** What was kept. */
    static Clarity of(short kept) {
        return lacking(Arrays.stream(ClearPoint.values())
                .filter(point -> (kept & point.bit()) != 0)
                .toList());
    }
}
