package vn.dondoc.task;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.InputCheck;

/**
 * What is to be done, in words.
 *
 * @param title the task in one sentence
 * @param content the whole wording; null when the title says it all
 * @param deliverable sản phẩm; null when none was named
 * @param reportTo to whom the result goes; null when not said
 */
@Embeddable
public record TaskText(
        String title,
        @Nullable String content,
        @Nullable String deliverable,
        @Column(name = "report_to") @Nullable String reportTo) {
    /** The same with clean texts; notes what is wrong, each field behind the prefix. */
    public static TaskText checked(InputCheck check, String at, TaskText said) {
        return new TaskText(
                check.text(at + "title", said.title(), 2000),
                check.optionalText(at + "content", said.content(), 20_000),
                check.optionalText(at + "deliverable", said.deliverable(), 1000),
                check.optionalText(at + "reportTo", said.reportTo(), 500));
    }
}
