package vn.dondoc.directive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.InputCheck;
import vn.dondoc.kernel.Texts;
import vn.dondoc.kernel.encoding.LegacyEncoding;
import vn.dondoc.kernel.encoding.LegacyText;

/**
 * What somebody says of a directive when entering, correcting or importing it.
 *
 * @param type abbreviation or Vietnamese name of its type
 * @param number the running number; null to take it from the notation
 * @param notation the whole as written, such as {@code 45/TB-UBND}
 * @param issued the day on the document
 * @param signerPosition position and capacity of the signer, such as {@code KT. CHỦ TỊCH, PHÓ CHỦ TỊCH}
 * @param title trích yếu
 * @param body full text; null when it is only in the attachments
 * @param field code or name of the field of work
 * @param recipients nơi nhận, as written
 */
public record DirectiveSheet(
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
        boolean restricted,
        List<String> recipients) {
    static final int BODY = 500_000;

    public DirectiveSheet {
        recipients = List.copyOf(recipients);
    }

    /** The same with clean texts in Unicode, type and field by their codes; notes what is wrong, field by field. */
    public DirectiveSheet checked(InputCheck check, ReferenceLists lists) {
        List<@Nullable String> prose = new ArrayList<>(recipients);
        Collections.addAll(prose, issuer, signer, signerPosition, title, body);
        DirectiveSheet said = LegacyText.encodingOf(prose).map(this::writtenIn).orElse(this);
        return said.checkedInUnicode(check, lists);
    }

    private DirectiveSheet writtenIn(LegacyEncoding encoding) {
        return new DirectiveSheet(
                type,
                number,
                LegacyText.readAs(notation, encoding),
                issued,
                LegacyText.readAs(issuer, encoding),
                LegacyText.readAs(signer, encoding),
                LegacyText.readAs(signerPosition, encoding),
                LegacyText.readAs(title, encoding),
                LegacyText.readAs(body, encoding),
                field,
                urgency,
                restricted,
                recipients.stream()
                        .map(line -> Objects.requireNonNullElse(LegacyText.readAs(line, encoding), line))
                        .toList());
    }

    private DirectiveSheet checkedInUnicode(InputCheck check, ReferenceLists lists) {
        String cleanType = check.text("type", type, 120);
        String typeCode = cleanType.isEmpty()
                ? ""
                : lists.documentType(cleanType)
                        .map(DocumentTypeView::abbreviation)
                        .orElse("");
        if (typeCode.isEmpty() && !cleanType.isEmpty()) {
            check.problem("type", "directive.unknownType", cleanType);
        }
        String cleanNotation = check.text("notation", notation, 80);
        String cleanField = check.optionalText("field", field, 120);
        String fieldCode = cleanField == null
                ? null
                : lists.field(cleanField).map(FieldView::code).orElse(null);
        if (cleanField != null && fieldCode == null) {
            check.problem("field", "directive.unknownField", cleanField);
        }
        check.required("issued", check.documentDate("issued", issued));
        Notation read = Notation.of(cleanNotation).orElse(new Notation("", ""));
        String cleanNumber = check.optionalText("number", number, 11);
        return new DirectiveSheet(
                typeCode,
                cleanNumber == null && !read.number().isEmpty() ? read.number() : cleanNumber,
                read.text(),
                issued,
                check.text("issuer", issuer, 300),
                check.optionalText("signer", signer, 100),
                check.optionalText("signerPosition", signerPosition, 150),
                check.text("title", title, 4000),
                check.optionalText("body", body, BODY),
                fieldCode,
                urgency == null ? Urgency.NORMAL : urgency,
                restricted,
                recipients.stream()
                        .map(Texts::clean)
                        .filter(Objects::nonNull)
                        .map(line -> Texts.cut(line, 300))
                        .toList());
    }
}
