package vn.dondoc.directive;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The few facts of a directive that its tasks need: its name, urgency, field, and whether it is restricted. */
public record DirectiveFacts(
        UUID id,
        String notation,
        LocalDate issued,
        String title,
        Urgency urgency,
        @Nullable String field,
        boolean restricted,
        boolean draft) {
    public DirectiveRef ref() {
        return new DirectiveRef(id, notation, issued);
    }
}
