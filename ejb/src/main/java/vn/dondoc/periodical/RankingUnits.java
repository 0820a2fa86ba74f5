package vn.dondoc.periodical;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.organisation.UnitView;
import vn.dondoc.organisation.Units;
import vn.dondoc.report.Figures;
import vn.dondoc.report.Line;
import vn.dondoc.task.Supposed;

/** The line of each unit in a report: its figures, what was due of it, and its place. Asks for no right. */
@ApplicationScoped
class RankingUnits {
    @Inject
    CountingDue counting;

    @Inject
    Units units;

    /** The classes by lead unit, also of units that have ended: figures call those by their ids. */
    Map<UUID, Classes> classes(Figures figures) {
        Map<String, UUID> byKey = new HashMap<>();
        for (UnitView unit : units.directory().all()) {
            byKey.put(unit.id().toString(), unit.id());
            if (unit.validTo() == null) {
                byKey.put(unit.code(), unit.id());
            } else {
                byKey.putIfAbsent(unit.code(), unit.id());
            }
        }
        Map<UUID, Classes> classes = new HashMap<>();
        for (Line line : figures.lines()) {
            UUID unit = line.key() == null ? null : byKey.get(line.key());
            if (unit != null) {
                classes.put(unit, Classes.of(line.tally()));
            }
        }
        return classes;
    }

    /**
     * In the order of their names; places only in a report of all units.
     *
     * @param supposed what is supposed to have held; null for what did
     */
    List<FrozenLine> lines(ReportPlan plan, Figures figures, RankingRules rules, @Nullable Supposed supposed) {
        Map<UUID, RankCounts> due = counting.byUnit(plan, rules, supposed);
        Map<UUID, Ranking.Standing> standings = plan.unit() == null ? Ranking.of(due, rules) : Map.of();
        Map<UUID, Classes> classes = classes(figures);
        due.keySet().forEach(unit -> classes.putIfAbsent(unit, new Classes(0, 0, 0, 0)));
        List<FrozenLine> lines = new ArrayList<>();
        classes.forEach((id, its) -> {
            UnitView unit = units.get(id);
            Ranking.Standing standing = standings.getOrDefault(id, Ranking.Standing.NONE);
            lines.add(new FrozenLine(
                    id,
                    unit.code(),
                    unit.name(),
                    its,
                    due.getOrDefault(id, RankCounts.NONE),
                    standing.score(),
                    standing.place()));
        });
        lines.sort(Comparator.comparing(FrozenLine::name));
        return lines;
    }
}
