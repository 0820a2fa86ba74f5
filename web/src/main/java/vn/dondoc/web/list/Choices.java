package vn.dondoc.web.list;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.dondoc.directive.DocumentTypeView;
import vn.dondoc.directive.FieldView;
import vn.dondoc.directive.ReferenceLists;
import vn.dondoc.directive.Urgency;
import vn.dondoc.identity.People;
import vn.dondoc.identity.Person;
import vn.dondoc.identity.Role;
import vn.dondoc.kernel.Zones;
import vn.dondoc.organisation.UnitView;
import vn.dondoc.organisation.Units;
import vn.dondoc.task.ClearPoint;
import vn.dondoc.task.Matter;
import vn.dondoc.task.Priority;
import vn.dondoc.task.Recurrence;
import vn.dondoc.task.ReturnReason;
import vn.dondoc.task.ReturningTasks;
import vn.dondoc.task.TaskFlag;
import vn.dondoc.task.TaskKind;
import vn.dondoc.task.TaskSort;
import vn.dondoc.task.TaskState;
import vn.dondoc.task.TaskView;
import vn.dondoc.task.Timeliness;
import vn.dondoc.web.frame.CurrentLanguage;
import vn.dondoc.web.frame.Language;

/** What can be chosen in filters and forms; asks no database. */
@Named
@RequestScoped
public class Choices {
    @Inject
    Units units;

    @Inject
    People people;

    @Inject
    ReferenceLists lists;

    @Inject
    CurrentLanguage language;

    @Inject
    Clock clock;

    public TaskView[] getViews() {
        return TaskView.values();
    }

    public TaskState[] getStates() {
        return TaskState.values();
    }

    public Timeliness[] getTimeliness() {
        return Timeliness.values();
    }

    public TaskFlag[] getFlags() {
        return TaskFlag.values();
    }

    public Matter[] getMatters() {
        return Matter.values();
    }

    public ClearPoint[] getClearPoints() {
        return ClearPoint.values();
    }

    public TaskSort[] getSorts() {
        return TaskSort.values();
    }

    public TaskKind[] getKinds() {
        return TaskKind.values();
    }

    public Recurrence[] getRecurrences() {
        return Recurrence.values();
    }

    public Priority[] getPriorities() {
        return Priority.values();
    }

    public Urgency[] getUrgencies() {
        return Urgency.values();
    }

    public ReturnReason[] getReturnReasons() {
        return ReturnReason.values();
    }

    public ReturningTasks.Resolution[] getResolutions() {
        return ReturningTasks.Resolution.values();
    }

    public List<FieldView> getFields() {
        return lists.fields();
    }

    public List<DocumentTypeView> getDocumentTypes() {
        return lists.documentTypes();
    }

    /** Name of a field of work in the language of the page; the code itself when unknown, empty for none. */
    public String field(String code) {
        return code == null ? "" : lists.field(code).map(this::fieldName).orElse(code);
    }

    public String fieldName(FieldView field) {
        return language.get() == Language.EN ? field.nameEn() : field.name();
    }

    /** Name of a document type in the language of the page; the abbreviation itself when unknown. */
    public String documentType(String abbreviation) {
        return lists.documentType(abbreviation).map(this::typeName).orElse(abbreviation);
    }

    public String typeName(DocumentTypeView type) {
        boolean english = language.get() == Language.EN && type.nameEn() != null;
        return english ? type.nameEn() : type.name();
    }

    /** "TB – Thông báo": clerks know the types by their abbreviations. */
    public String typeLabel(DocumentTypeView type) {
        return type.abbreviation() + " – " + typeName(type);
    }

    public List<Person> getLeaders() {
        return people.directory().in(Role.LEADER);
    }

    /** Who may follow a task in the Office. */
    public List<Person> getOfficers() {
        return Stream.of(Role.OFFICE_OFFICER, Role.OFFICE_HEAD)
                .flatMap(role -> people.directory().in(role).stream())
                .distinct()
                .toList();
    }

    /** Who may do the tasks of that unit. */
    public List<Person> peopleOf(java.util.UUID unit) {
        return unit == null ? List.of() : people.directory().of(Set.of(unit), null);
    }

    /** The units of today. */
    public List<UnitView> getUnits() {
        LocalDate today = Zones.today(clock);
        return units.directory().all().stream()
                .filter(unit -> unit.existsOn(today))
                .toList();
    }
}
