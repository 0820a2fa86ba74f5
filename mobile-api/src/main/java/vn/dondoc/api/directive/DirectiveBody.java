package vn.dondoc.api.directive;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directive.DirectiveSheet;
import vn.dondoc.directive.Urgency;
import vn.dondoc.entry.DirectiveDetail;
import vn.dondoc.task.TaskSheet;

/** A directive as it is entered, with its files and tasks. */
record DirectiveBody(
        @Nullable String type,
        @Nullable String number,
        @Nullable String notation,
        @Nullable LocalDate issued,
        @Nullable String issuer,
        @Nullable String signer,
        @Nullable String signerPosition,
        @Nullable String title,
        @Nullable String body,
        @Nullable String field,
        @Nullable Urgency urgency,
        @Nullable Boolean restricted,
        @Nullable List<String> recipients,
        @Nullable List<UUID> attachments,
        @Nullable List<TaskBody> tasks) {
    DirectiveSheet sheet() {
        return new DirectiveSheet(
                type,
                number,
                notation,
                issued,
                issuer,
                signer,
                signerPosition,
                title,
                body,
                field,
                urgency,
                Boolean.TRUE.equals(restricted),
                TaskBody.given(recipients));
    }

    List<UUID> files() {
        return TaskBody.given(attachments);
    }

    List<TaskSheet> taskSheets() {
        return TaskBody.given(tasks).stream().map(TaskBody::sheet).toList();
    }

    /** What of a directive can be corrected; its attachments are those that are added. */
    record Correction(
            @Nullable String type,
            @Nullable String number,
            @Nullable String notation,
            @Nullable LocalDate issued,
            @Nullable String issuer,
            @Nullable String signer,
            @Nullable String signerPosition,
            @Nullable String title,
            @Nullable String body,
            @Nullable String field,
            @Nullable Urgency urgency,
            @Nullable Boolean restricted,
            @Nullable List<String> recipients,
            @Nullable List<UUID> attachments) {
        static Correction of(DirectiveDetail present) {
            return new Correction(
                    present.type(),
                    present.number(),
                    present.notation(),
                    present.issued(),
                    present.issuer(),
                    present.signer(),
                    present.signerPosition(),
                    present.title(),
                    present.body(),
                    present.field(),
                    present.urgency(),
                    present.restricted(),
                    present.recipients(),
                    List.of());
        }

        DirectiveBody whole() {
            return new DirectiveBody(
                    type,
                    number,
                    notation,
                    issued,
                    issuer,
                    signer,
                    signerPosition,
                    title,
                    body,
                    field,
                    urgency,
                    restricted,
                    recipients,
                    attachments,
                    null);
        }
    }
}
