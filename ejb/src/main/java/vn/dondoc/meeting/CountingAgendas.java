package vn.dondoc.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.dondoc.kernel.Zones;
import vn.dondoc.organisation.UnitView;
import vn.dondoc.organisation.Units;
import vn.dondoc.report.Counting;
import vn.dondoc.report.Grouping;
import vn.dondoc.report.Line;
import vn.dondoc.task.TaskFilter;

/** Counts what is to be spoken about, unit by unit: the numbers are those of every figure, and of the lists that they open. */
@ApplicationScoped
class CountingAgendas {
    @Inject
    Counting counting;

    @Inject
    Units units;

    @Inject
    Clock clock;

    /** The present numbers of every unit that has any. */
    Map<UUID, AgendaCounts> now() {
        Map<UUID, AgendaCounts> counts = new HashMap<>();
        for (AgendaPart part : AgendaPart.values()) {
            boolean late = part == AgendaPart.LATE; // of everything, because that is counted already
            TaskFilter filter = late ? TaskFilter.ALL : part.filter(null);
            for (Line line : counting.figures(filter, Grouping.UNIT).lines()) {
                long n = late ? line.tally().openOverdue() : line.tally().total();
                if (n > 0) {
                    unitOf(line)
                            .ifPresent(unit -> counts.merge(
                                    unit, AgendaCounts.NONE.with(part, n), (known, more) -> known.with(part, n)));
                }
            }
        }
        return counts;
    }

    private Optional<UUID> unitOf(Line line) {
        return Optional.ofNullable(line.key())
                .flatMap(key -> units.directory().find(key, Zones.today(clock)))
                .map(UnitView::id);
    }

    /** The same, the worst first. */
    Map<UUID, AgendaCounts> worstFirst() {
        Map<UUID, AgendaCounts> inOrder = new LinkedHashMap<>();
        now().entrySet().stream()
                .sorted(Map.Entry.<UUID, AgendaCounts>comparingByValue(AgendaCounts.WORST_FIRST)
                        .thenComparing(line -> units.ref(line.getKey()).name()))
                .forEach(line -> inOrder.put(line.getKey(), line.getValue()));
        return inOrder;
    }
}
