package vn.dondoc.web.directive;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.direction.DirectionRow;
import vn.dondoc.directive.DirectiveSheet;
import vn.dondoc.directive.DocumentTypeView;
import vn.dondoc.directive.Notation;
import vn.dondoc.directive.ReferenceLists;
import vn.dondoc.directive.Urgency;
import vn.dondoc.entry.DirectiveDetail;
import vn.dondoc.entry.LikelyDuplicates;
import vn.dondoc.kernel.Zones;
import vn.dondoc.web.list.FormInput;

/** A directive as it is being written down; its fields are named as the service names them. */
public class DirectiveForm extends FormInput {
    /** Ý kiến chỉ đạo, a type of directives. */
    private static final String SPOKEN = "YK";

    private static final long serialVersionUID = 1L;

    static DirectiveForm of(DirectiveDetail directive) {
        DirectiveForm form = new DirectiveForm();
        form.put("type", directive.type());
        form.put("notation", directive.notation());
        form.put("issued", directive.issued());
        form.put("issuer", directive.issuer());
        form.put("signer", directive.signer());
        form.put("signerPosition", directive.signerPosition());
        form.put("title", directive.title());
        form.put("body", directive.body());
        form.put("field", directive.field());
        form.put("urgency", directive.urgency().name());
        form.put("restricted", directive.restricted());
        form.put("recipients", String.join("\n", directive.recipients()));
        return form;
    }

    DirectiveSheet sheet(ReferenceLists lists) {
        return new DirectiveSheet(
                type(lists),
                null,
                text("notation"),
                issued(),
                text("issuer"),
                text("signer"),
                text("signerPosition"),
                text("title"),
                text("body"),
                text("field"),
                choice(Urgency.class, "urgency"),
                flag("restricted"),
                isBlank("recipients")
                        ? List.of()
                        : String.valueOf(text("recipients")).lines().toList());
    }

    /** The type chosen, or the one that the notation names: TB of 45/TB-UBND, KL of 18-KL/TU. */
    private @Nullable String type(ReferenceLists lists) {
        if (!isBlank("type")) {
            return text("type");
        }
        Optional<Notation> notation = Notation.of(String.valueOf(text("notation")));
        String abbreviation = notation.flatMap(Notation::typeAbbreviation).orElse("");
        boolean party = notation.filter(one -> one.text().contains("-" + abbreviation + "/"))
                .isPresent();
        return Optional.of(abbreviation + "/Đ")
                .filter(of -> party)
                .flatMap(lists::documentType)
                .or(() -> abbreviation.isEmpty() ? Optional.empty() : lists.documentType(abbreviation))
                .map(DocumentTypeView::abbreviation)
                .orElse(null);
    }

    @Nullable
    LocalDate issued() {
        return day("issued");
    }

    LikelyDuplicates.Entry likeness(@Nullable UUID self) {
        return new LikelyDuplicates.Entry(
                self, text("notation"), issued(), text("issuer"), text("title"), text("body"));
    }

    /** Begins with what a leader said. */
    void writeDown(DirectionRow said) {
        put("type", SPOKEN);
        put("body", said.text());
        put("issued", Zones.day(said.givenAt()));
        if (said.by() != null) {
            put("signer", said.by().name());
        }
    }
}
