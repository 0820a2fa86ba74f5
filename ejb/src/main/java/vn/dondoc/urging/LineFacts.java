package vn.dondoc.urging;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.Texts;
import vn.dondoc.task.LateTask;

/**
 * What a letter says about one of its tasks.
 *
 * @param due its deadline; null when it has none
 * @param daysLate working days since then
 * @param directive what ordered it, with its day
 * @param progress what the unit last reported; null when nothing
 * @param urgings how often it had been urged before
 * @param wished the later day that the unit asks for; null for none
 */
@Embeddable
public record LineFacts(
        @Column(name = "due_date") @Nullable LocalDate due,
        @Column(name = "days_late") Integer daysLate,
        String code,
        String title,
        String directive,
        @Nullable String progress,
        Integer percent,
        Integer urgings,
        @Column(name = "wished_date") @Nullable LocalDate wished) {
    private static final int LONGEST_PROGRESS = 300;
    private static final int LONGEST_DIRECTIVE = 200;

    static LineFacts of(LateTask task, Ladder ladder) {
        String number = task.directive() == null ? "" : "Số " + task.directive() + " ";
        String progress = task.progress() == null ? null : Texts.cut(task.progress(), LONGEST_PROGRESS);
        return new LineFacts(
                task.due(),
                task.due() == null ? 0 : ladder.daysLate(task.due()),
                task.code(),
                task.title(),
                Texts.cut(number + "ngày " + LetterText.day(task.issued()), LONGEST_DIRECTIVE),
                progress,
                task.percent(),
                task.urgings(),
                task.wished());
    }
}
