package vn.dondoc.web.task;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.TypedDate;
import vn.dondoc.directive.DocumentTypeView;
import vn.dondoc.directive.FieldView;
import vn.dondoc.directive.ReferenceLists;
import vn.dondoc.identity.People;
import vn.dondoc.identity.Person;
import vn.dondoc.kernel.Ids;
import vn.dondoc.kernel.Texts;
import vn.dondoc.kernel.Zones;
import vn.dondoc.organisation.UnitView;
import vn.dondoc.organisation.Units;
import vn.dondoc.regulation.RegulationProfile.Measure;
import vn.dondoc.task.Clarity;
import vn.dondoc.task.ClarityFilter;
import vn.dondoc.task.ClearPoint;
import vn.dondoc.task.ExtensionFilter;
import vn.dondoc.task.ExtensionOutcome;
import vn.dondoc.task.Lacking;
import vn.dondoc.task.LateDays;
import vn.dondoc.task.Matter;
import vn.dondoc.task.Reckoning;
import vn.dondoc.task.TaskFilter;
import vn.dondoc.task.TaskFlag;
import vn.dondoc.task.TaskSort;
import vn.dondoc.task.TaskState;
import vn.dondoc.task.TaskView;
import vn.dondoc.task.Timeliness;
import vn.dondoc.web.frame.PageAddress;

/** Reads the address of a task list; what cannot be meant is left out and told, never an error page. */
@Named("taskQueries")
@RequestScoped
public class TaskQueryReader {
    static final List<Integer> SIZES = List.of(25, 50, 100);
    private static final int LAST_PAGE = 100_000;

    @Inject
    Units units;

    @Inject
    People people;

    @Inject
    ReferenceLists lists;

    @Inject
    Clock clock;

    public TaskQuery read(PageAddress address) {
        Reading reading = new Reading(address);
        TaskFilter base = base(reading).build();
        TaskFilter filter = base(new Reading(address))
                .states(states(reading))
                .timeliness(reading.choices(Timeliness.class, "timeliness"))
                .flags(reading.choices(TaskFlag.class, "flag"))
                .build();
        TaskSort sort = reading.one(
                        "sort",
                        word -> Arrays.stream(TaskSort.values())
                                .filter(known -> known.word().equals(word))
                                .findFirst())
                .orElse(TaskSort.DUE_DATE);
        int size = reading.one("size", text -> number(text).filter(SIZES::contains))
                .orElse(SIZES.get(0));
        int page = reading.one("p", text -> number(text).filter(n -> n > 0 && n <= LAST_PAGE))
                .orElse(1);
        return new TaskQuery(filter, base, sort, size, page, reading.ignored);
    }

    /** The unit's name where the address names it by code or id; else what is written there. */
    public String unitName(String text) {
        return units.directory()
                .find(text, Zones.today(clock))
                .map(UnitView::name)
                .orElse(text);
    }

    public List<Integer> getSizes() {
        return SIZES;
    }

    public TaskColumn[] getColumns() {
        return TaskColumn.values();
    }

    private TaskFilter.Builder base(Reading reading) {
        return TaskFilter.builder()
                .view(reading.one("view", TaskQueryReader::view).orElse(TaskView.ALL))
                .units(reading.all("unit", this::unit))
                .lead(reading.one("lead", this::unit).orElse(null))
                .due(
                        reading.one("dueFrom", this::day).orElse(null),
                        reading.one("dueTo", this::day).orElse(null))
                .extension(extension(reading))
                .directive(reading.one("directive", Ids::parse).orElse(null))
                .leader(reading.one("leader", this::person).orElse(null))
                .officer(reading.one("officer", this::person).orElse(null))
                .field(reading.one("field", text -> lists.field(text).map(FieldView::code))
                        .orElse(null))
                .q(reading.one("q", text -> Optional.of(Texts.cut(text, 200))).orElse(null))
                .parents(reading.one("parents", text -> Optional.of("true".equals(text)))
                        .orElse(false))
                .type(reading.one("type", text -> lists.documentType(text).map(DocumentTypeView::abbreviation))
                        .orElse(null))
                .late(reading.one("late", LateDays::parse).orElse(null))
                .lacking(reading.choices(Lacking.class, "lacking"))
                .matter(reading.one("matter", text -> choice(Matter.class, text))
                        .orElse(null))
                .clarity(clarity(reading))
                .reckoning(reckoning(reading));
    }

    private Reckoning reckoning(Reading reading) {
        Set<Measure> measured = reading.choices(Measure.class, "measured");
        return new Reckoning(
                reading.one("asOf", this::instant).orElse(null),
                measured.isEmpty()
                        ? Measure.CURRENT_DEADLINE
                        : measured.iterator().next(),
                reading.one("givenFrom", this::day).orElse(null),
                reading.one("givenTo", this::day).orElse(null));
    }

    /** An instant as links write it, or a day as people do, which means its end. */
    private Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException e) {
            return day(text).map(Zones::endOf);
        }
    }

    private @Nullable ExtensionFilter extension(Reading reading) {
        return reading.one("extension", text -> choice(ExtensionOutcome.class, text))
                .map(outcome -> new ExtensionFilter(
                        outcome,
                        reading.one("decidedBy", Ids::parse).orElse(null),
                        reading.one("askedFrom", this::day).orElse(null),
                        reading.one("askedTo", this::day).orElse(null)))
                .orElse(null);
    }

    private static @Nullable ClarityFilter clarity(Reading reading) {
        Integer below = reading.one("clearBelow", text -> number(text).filter(n -> n <= Clarity.MOST))
                .orElse(null);
        ClearPoint lacking =
                reading.one("unclear", text -> choice(ClearPoint.class, text)).orElse(null);
        return below == null && lacking == null ? null : new ClarityFilter(below, lacking);
    }

    private static <E extends Enum<E>> Optional<E> choice(Class<E> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(text))
                .findFirst();
    }

    /** The states asked for, or all open ones where the address says {@code open=true}. */
    private static Set<TaskState> states(Reading reading) {
        Set<TaskState> states = reading.choices(TaskState.class, "state");
        boolean open =
                reading.one("open", text -> Optional.of("true".equals(text))).orElse(false);
        return states.isEmpty() && open
                ? Arrays.stream(TaskState.values()).filter(TaskState::isOpen).collect(Collectors.toSet())
                : states;
    }

    private static Optional<TaskView> view(String text) {
        return Arrays.stream(TaskView.values())
                .filter(view -> view.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst();
    }

    private Optional<UUID> unit(String text) {
        return units.directory().find(text, Zones.today(clock)).map(UnitView::id);
    }

    private Optional<LocalDate> day(String text) {
        return TypedDate.read(text, Zones.today(clock));
    }

    private Optional<UUID> person(String text) {
        return people.byUsername(text).map(Person::id);
    }

    private static Optional<Integer> number(String text) {
        return text.matches("\\d{1,6}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    /** One look at an address that notes what it could not use. */
    private static final class Reading {
        private final PageAddress address;
        private final List<String> ignored = new ArrayList<>();

        Reading(PageAddress address) {
            this.address = address;
        }

        <T> Optional<T> one(String name, Function<String, Optional<T>> reader) {
            return address.first(name).map(Texts::clean).flatMap(text -> note(name, text, reader.apply(text)));
        }

        <T> Set<T> all(String name, Function<String, Optional<T>> reader) {
            Set<T> found = new HashSet<>();
            for (String value : address.all(name)) {
                String text = Texts.clean(value);
                if (text != null) {
                    note(name, text, reader.apply(text)).ifPresent(found::add);
                }
            }
            return found;
        }

        <E extends Enum<E>> Set<E> choices(Class<E> type, String name) {
            Set<E> found = all(name, text -> choice(type, text));
            return found.isEmpty() ? EnumSet.noneOf(type) : EnumSet.copyOf(found);
        }

        private <T> Optional<T> note(String name, @Nullable String text, Optional<T> value) {
            if (value.isEmpty()) {
                ignored.add(name + ": " + Texts.cut(String.valueOf(text), 80));
            }
            return value;
        }
    }
}
