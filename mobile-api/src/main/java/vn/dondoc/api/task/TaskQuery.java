package vn.dondoc.api.task;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dondoc.api.query.Paging;
import vn.dondoc.api.query.ReckoningQuery;
import vn.dondoc.api.query.References;
import vn.dondoc.api.query.Words;
import vn.dondoc.kernel.InvalidInput;
import vn.dondoc.regulation.Profiles;
import vn.dondoc.regulation.RegulationProfile.Measure;
import vn.dondoc.task.ExtensionFilter;
import vn.dondoc.task.ExtensionOutcome;
import vn.dondoc.task.Lacking;
import vn.dondoc.task.LateDays;
import vn.dondoc.task.Matter;
import vn.dondoc.task.TaskFilter;
import vn.dondoc.task.TaskFlag;
import vn.dondoc.task.TaskSort;
import vn.dondoc.task.TaskState;
import vn.dondoc.task.TaskView;
import vn.dondoc.task.Timeliness;

/** What may stand behind the question mark of the task list. */
public class TaskQuery extends Paging {
    @QueryParam("view")
    @Nullable
    String view;

    @QueryParam("unit")
    @Nullable
    Set<String> units;

    @QueryParam("lead")
    @Nullable
    String lead;

    @QueryParam("coordinating")
    @Nullable
    String coordinating;

    @QueryParam("state")
    @Nullable
    Set<TaskState> states;

    @QueryParam("timeliness")
    @Nullable
    Set<Timeliness> timeliness;

    @QueryParam("flag")
    @Nullable
    Set<TaskFlag> flags;

    @QueryParam("risk")
    @Nullable
    Boolean risk;

    @QueryParam("extension")
    @Nullable
    ExtensionOutcome extension;

    @QueryParam("decidedBy")
    @Nullable
    String decidedBy;

    @QueryParam("askedFrom")
    @Nullable
    LocalDate askedFrom;

    @QueryParam("askedTo")
    @Nullable
    LocalDate askedTo;

    @QueryParam("dueFrom")
    @Nullable
    LocalDate dueFrom;

    @QueryParam("dueTo")
    @Nullable
    LocalDate dueTo;

    @QueryParam("directive")
    @Nullable
    UUID directive;

    @QueryParam("leader")
    @Nullable
    String leader;

    @QueryParam("officer")
    @Nullable
    String officer;

    @QueryParam("field")
    @Nullable
    String field;

    @QueryParam("updatedSince")
    @Nullable
    Instant updatedSince;

    @QueryParam("q")
    @Nullable
    String q;

    @QueryParam("source")
    @Nullable
    String source;

    @QueryParam("sourceId")
    @Nullable
    String sourceId;

    @QueryParam("parents")
    @Nullable
    Boolean parents;

    @QueryParam("type")
    @Nullable
    String type;

    @QueryParam("late")
    @Nullable
    String late;

    @QueryParam("lacking")
    @Nullable
    Set<Lacking> lacking;

    @QueryParam("matter")
    @Nullable
    Matter matter;

    @BeanParam
    ReckoningQuery reckoning = new ReckoningQuery();

    @QueryParam("sort")
    @Nullable
    String sort;

    TaskSort sort() {
        return Words.pick("sort", sort, TaskSort.values(), TaskSort::word, TaskSort.DUE_DATE);
    }

    TaskFilter filter(References references, Profiles profiles, Clock clock) {
        return TaskFilter.builder()
                .view(Words.pick(
                        "view", view, TaskView.values(), each -> each.name().toLowerCase(Locale.ROOT), TaskView.ALL))
                .units(given(units).stream()
                        .map(unit -> references.unit("unit", unit))
                        .collect(Collectors.toSet()))
                .lead(references.optionalUnit("lead", lead))
                .coordinating(references.optionalUnit("coordinating", coordinating))
                .states(given(states))
                .timeliness(given(timeliness))
                .flags(flags())
                .due(dueFrom, dueTo)
                .extension(
                        extension == null
                                ? null
                                : new ExtensionFilter(
                                        extension,
                                        references.optionalPerson("decidedBy", decidedBy),
                                        askedFrom,
                                        askedTo))
                .directive(directive)
                .leader(references.optionalPerson("leader", leader))
                .officer(references.optionalPerson("officer", officer))
                .field(field)
                .updatedSince(updatedSince)
                .q(q)
                .source(source, sourceId)
                .parents(Boolean.TRUE.equals(parents))
                .type(type)
                .late(
                        late == null
                                ? null
                                : LateDays.parse(late).orElseThrow(() -> InvalidInput.at("late", "report.late")))
                .lacking(given(lacking))
                .matter(matter)
                .reckoning(reckoning.reckoning(
                        Measure.CURRENT_DEADLINE, profiles.today().reportPeriods(), clock))
                .build();
    }

    private Set<TaskFlag> flags() {
        Set<TaskFlag> wanted = EnumSet.noneOf(TaskFlag.class);
        wanted.addAll(given(flags));
        if (Boolean.TRUE.equals(risk)) {
            wanted.add(TaskFlag.AT_RISK);
        }
        return wanted;
    }

    private static <T> Set<T> given(@Nullable Set<T> values) {
        return values == null
                ? Set.of()
                : values.stream().filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
