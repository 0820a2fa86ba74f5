package vn.dondoc.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directive.DirectiveFacts;
import vn.dondoc.directive.DirectiveRef;
import vn.dondoc.directive.Urgency;
import vn.dondoc.regulation.RegulationProfile.Measure;

/** What a list needs of a task, as one query selects it; {@link TaskRows} makes the shown row of it. */
record TaskLine(
        UUID id,
        String code,
        UUID directiveId,
        boolean parent,
        String title,
        TaskState state,
        Standing standing,
        TaskKind kind,
        Priority priority,
        @Nullable UUID leadUnit,
        UUID[] coordinatingUnits,
        @Nullable UUID assignee,
        @Nullable UUID officer,
        @Nullable LocalDate originalDueDate,
        @Nullable LocalDate dueDate,
        LocalDate dueOrder,
        @Nullable LocalDate internalDueDate,
        @Nullable LocalDate doneOn,
        int percent,
        boolean rejected,
        boolean extensionPending,
        int extensions,
        @Nullable LocalDate explanationDue,
        @Nullable Instant issuedAt,
        @Nullable Instant lastReportAt,
        Instant createdAt,
        Instant updatedAt,
        @Nullable String source,
        @Nullable String sourceId,
        long version,
        String notation,
        LocalDate issued,
        Urgency urgency) {
    /** The columns in the order of the components, of a task called {@code t} and its directive {@code d}. */
    static final String COLUMNS = "t.id, t.code, t.directiveId, t.parent, t.text.title, t.state, t.standing, t.kind,"
            + " t.priority, t.leadUnit, t.coordinatingUnits, t.assignee, t.officer, t.originalDueDate, t.dueDate,"
            + " t.dueOrder, t.internalDueDate, t.doneOn, t.percent, t.progress.rejected, t.extensionPending,"
            + " t.extensions, t.explanationDue, t.progress.issuedAt, t.progress.lastReportAt, t.createdAt, t.updatedAt, t.source,"
            + " t.sourceId, t.version, d.notation, d.issued, d.urgency";

    static TaskLine of(Task t, DirectiveFacts d) {
        return new TaskLine(
                t.id,
                t.code,
                t.directiveId,
                t.parent,
                t.text.title(),
                t.state,
                t.standing,
                t.kind,
                t.priority,
                t.leadUnit,
                t.coordinatingUnits,
                t.assignee,
                t.officer,
                t.originalDueDate,
                t.dueDate,
                t.dueOrder,
                t.internalDueDate,
                t.doneOn,
                t.percent,
                t.progress.rejected(),
                t.extensionPending,
                t.extensions,
                t.explanationDue,
                t.progress.issuedAt(),
                t.progress.lastReportAt(),
                t.createdAt,
                t.updatedAt,
                t.source,
                t.sourceId,
                t.version,
                d.notation(),
                d.issued(),
                d.urgency());
    }

    DirectiveRef directive() {
        return new DirectiveRef(directiveId, notation, issued);
    }

    /** The same task as it counted with these facts. */
    TaskLine as(CountedFacts facts) {
        return new TaskLine(
                id,
                code,
                directiveId,
                parent,
                title,
                state,
                facts.standing(),
                kind,
                priority,
                facts.leadUnit(),
                coordinatingUnits,
                assignee,
                facts.officer(),
                facts.originalDueDate(),
                facts.dueDate(),
                dueOrder,
                internalDueDate,
                facts.doneOn(),
                percent,
                rejected,
                extensionPending,
                extensions,
                explanationDue,
                issuedAt,
                lastReportAt,
                createdAt,
                updatedAt,
                source,
                sourceId,
                version,
                notation,
                issued,
                urgency);
    }

    /** The class on the day, measured against that deadline. */
    @Nullable
    Timeliness timeliness(Measure measured, LocalDate day) {
        LocalDate due = measured == Measure.CURRENT_DEADLINE ? dueDate : originalDueDate;
        return Timeliness.of(standing, due, doneOn, day);
    }
}
