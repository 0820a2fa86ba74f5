package vn.dondoc.task;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was known of a task at an instant beside how it counted, as official lists show it.
 *
 * @param progress what its unit had last reported; null for nothing
 * @param obstacles khó khăn, vướng mắc; null for none
 * @param proposal kiến nghị; null for none
 * @param result notation of the result document of a task that was done; null for none
 * @param doneOn the day it was done; null while it was open
 * @param directiveTitle trích yếu
 * @param directiveType abbreviation of the document type
 */
public record SaidOfTask(
        @Nullable String progress,
        @Nullable String obstacles,
        @Nullable String proposal,
        @Nullable String result,
        @Nullable LocalDate doneOn,
        String directiveTitle,
        String directiveType,
        String issuer) {}
