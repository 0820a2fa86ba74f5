package vn.dondoc.api.organisation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.dondoc.api.problem.ApiTexts;
import vn.dondoc.directive.DocumentType;
import vn.dondoc.directive.DocumentTypeView;
import vn.dondoc.directive.FieldView;
import vn.dondoc.directive.Urgency;
import vn.dondoc.kernel.Messages;
import vn.dondoc.organisation.UnitKind;
import vn.dondoc.task.Priority;
import vn.dondoc.task.Recurrence;
import vn.dondoc.task.ReturnReason;
import vn.dondoc.task.TaskFlag;
import vn.dondoc.task.TaskKind;
import vn.dondoc.task.TaskState;
import vn.dondoc.task.Timeliness;

/** Every word that answers use, with what people call it. */
record Reference(
        List<Word> states,
        List<Word> timeliness,
        List<TypeWord> documentTypes,
        List<Word> fields,
        List<Word> flags,
        List<Word> priorities,
        List<Word> urgencies,
        List<Word> kinds,
        List<Word> recurrences,
        List<Word> returnReasons,
        List<Word> unitKinds) {
    /** A word and its labels. */
    record Word(String code, String vi, String en) {}

    /** A document type: its abbreviation is its code. */
    record TypeWord(String code, String abbreviation, String vi, String en, DocumentType.Family family) {}

    static Reference of(List<DocumentTypeView> types, List<FieldView> fields) {
        return new Reference(
                words("state", TaskState.values()),
                words("timeliness", Timeliness.values()),
                types.stream().map(Reference::word).toList(),
                fields.stream()
                        .map(field -> new Word(field.code(), field.name(), field.nameEn()))
                        .toList(),
                words("flag", TaskFlag.values()),
                words("priority", Priority.values()),
                words("urgency", Urgency.values()),
                words("kind", TaskKind.values()),
                words("recurrence", Recurrence.values()),
                words("returnReason", ReturnReason.values()),
                words("unitKind", UnitKind.values()));
    }

    private static TypeWord word(DocumentTypeView type) {
        String english = type.nameEn() == null ? type.name() : type.nameEn();
        return new TypeWord(type.abbreviation(), type.abbreviation(), type.name(), english, type.family());
    }

    private static List<Word> words(String group, Enum<?>[] values) {
        ApiTexts vietnamese = ApiTexts.preferred(List.of(Messages.VIETNAMESE));
        ApiTexts english = ApiTexts.preferred(List.of(Locale.ENGLISH));
        return Arrays.stream(values)
                .map(value -> {
                    String key = "word." + group + "." + value.name();
                    return new Word(value.name(), vietnamese.text(key), english.text(key));
                })
                .toList();
    }
}
