package vn.dondoc.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dondoc.attachment.AttachmentView;
import vn.dondoc.attachment.Attachments;
import vn.dondoc.kernel.Ids;
import vn.dondoc.kernel.Slice;
import vn.dondoc.organisation.UnitRef;
import vn.dondoc.organisation.UnitView;
import vn.dondoc.organisation.Units;

/** Reads the history of a task for people: ids of units and persons become names. */
@ApplicationScoped
public class TaskHistory {
    private static final Set<String> UNITS = Set.of("leadUnit", "coordinatingUnits");
    private static final Set<String> PEOPLE = Set.of("leader", "officer", "assignee");

    @PersistenceContext
    EntityManager em;

    @Inject
    TaskRows rows;

    @Inject
    Units units;

    @Inject
    Attachments attachments;

    Slice<HistoryEntry> page(UUID task, int after, int size) {
        List<TaskEvent> events = em.createQuery(
                        "select e from TaskEvent e where e.taskId = :task and e.seq > :after order by e.seq",
                        TaskEvent.class)
                .setParameter("task", task)
                .setParameter("after", after)
                .setMaxResults(size + 1)
                .getResultList();
        boolean more = events.size() > size;
        List<TaskEvent> shown = more ? events.subList(0, size) : events;
        String next = more ? Integer.toString(shown.get(size - 1).seq()) : null;
        List<EventDetails> details = shown.stream().map(TaskEvent::details).toList();
        Set<UUID> files =
                details.stream().flatMap(d -> d.attachments().stream()).collect(Collectors.toSet());
        Map<UUID, AttachmentView> views = files.isEmpty() ? Map.of() : attachments.views(files);
        List<HistoryEntry> entries = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            entries.add(entry(shown.get(i), details.get(i), views));
        }
        return new Slice<>(entries, next, null);
    }

    private HistoryEntry entry(TaskEvent event, EventDetails details, Map<UUID, AttachmentView> files) {
        Map<String, List<@Nullable String>> changes = new LinkedHashMap<>();
        details.changes().forEach((name, pair) -> changes.put(name, shown(name, pair)));
        return new HistoryEntry(
                event.seq(),
                event.at(),
                by(event),
                event.type(),
                event.note(),
                changes,
                details.extra(),
                details.attachments().stream()
                        .map(files::get)
                        .filter(java.util.Objects::nonNull)
                        .toList());
    }

    /** The person with the unit for which he acted then, not the one he belongs to today. */
    private @Nullable PersonRef by(TaskEvent event) {
        PersonRef today = rows.person(event.by());
        UUID unit = event.byUnit();
        UnitRef then = unit == null
                ? null
                : units.directory().find(unit).map(UnitView::ref).orElse(null);
        return today == null ? null : new PersonRef(today.id(), today.username(), today.name(), then);
    }

    private List<@Nullable String> shown(String name, List<@Nullable String> pair) {
        List<@Nullable String> shown = new ArrayList<>();
        pair.forEach(value -> shown.add(value == null ? null : shown(name, value)));
        return shown;
    }

    private String shown(String name, String value) {
        if (UNITS.contains(name)) {
            return Arrays.stream(value.split(" "))
                    .map(id -> Ids.parse(id)
                            .flatMap(unit -> units.directory().find(unit))
                            .map(UnitView::name)
                            .orElse(id))
                    .collect(Collectors.joining("; "));
        }
        if (PEOPLE.contains(name)) {
            PersonRef person = Ids.parse(value).map(rows::person).orElse(null);
            return person == null ? value : person.name();
        }
        return value;
    }
}
