package vn.dondoc.task;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

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
        @Column(name = "report_to") @Nullable String reportTo) {}
