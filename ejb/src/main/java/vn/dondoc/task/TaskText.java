package vn.dondoc.task;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.InputCheck;
import vn.dondoc.kernel.encoding.LegacyText;

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
    /** The same with clean texts in Unicode; notes what is wrong, each field behind the prefix. */
    public static TaskText checked(InputCheck check, String at, TaskText given) {
        TaskText said = given.inUnicode();
        return new TaskText(
                check.text(at + "title", said.title(), 2000),
                check.optionalText(at + "content", said.content(), 20_000),
                check.optionalText(at + "deliverable", said.deliverable(), 1000),
                check.optionalText(at + "reportTo", said.reportTo(), 500));
    }

    private TaskText inUnicode() {
        List<@Nullable String> prose = new ArrayList<>();
        Collections.addAll(prose, title, content, deliverable, reportTo);
        return LegacyText.encodingOf(prose)
                .map(encoding -> new TaskText(
                        Objects.requireNonNullElse(LegacyText.readAs(title, encoding), title),
                        LegacyText.readAs(content, encoding),
                        LegacyText.readAs(deliverable, encoding),
                        LegacyText.readAs(reportTo, encoding)))
                .orElse(this);
    }
}
