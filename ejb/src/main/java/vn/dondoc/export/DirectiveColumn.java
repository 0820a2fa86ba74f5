package vn.dondoc.export;

import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directive.DocumentTypeView;
import vn.dondoc.directive.FieldView;
import vn.dondoc.directive.ReferenceLists;
import vn.dondoc.entry.DirectiveRow;

/** The columns of a list of directives. */
public enum DirectiveColumn {
    NOTATION((row, lists) -> row.notation()),
    TITLE((row, lists) -> row.title()),
    ISSUED((row, lists) -> row.issued()),
    TYPE((row, lists) ->
            lists.documentType(row.type()).map(DocumentTypeView::name).orElse(row.type())),
    ISSUER((row, lists) -> row.issuer()),
    SIGNER((row, lists) -> row.signer()),
    FIELD((row, lists) -> row.field() == null
            ? null
            : lists.field(row.field()).map(FieldView::name).orElse(row.field())),
    TASKS((row, lists) -> row.taskCount());

    private final BiFunction<DirectiveRow, ReferenceLists, @Nullable Object> value;

    DirectiveColumn(BiFunction<DirectiveRow, ReferenceLists, @Nullable Object> value) {
        this.value = value;
    }

    @Nullable
    Object of(DirectiveRow row, ReferenceLists lists) {
        return value.apply(row, lists);
    }
}
