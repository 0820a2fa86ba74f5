package vn.dondoc.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.dondoc.kernel.Slice;
import vn.dondoc.organisation.Units;
import vn.dondoc.task.ExtensionRow;
import vn.dondoc.task.Page;
import vn.dondoc.task.PendingRequests;
import vn.dondoc.task.SaidOfTask;
import vn.dondoc.task.SayingsOfTasks;
import vn.dondoc.task.TaskReading;
import vn.dondoc.task.TaskRow;

/** Puts a unit on the wall: of each part of the agenda the first tasks, with what the unit has said of them. */
@ApplicationScoped
class Screens {
    private static final int SHOWN = 10;

    @Inject
    TaskReading reading;

    @Inject
    SayingsOfTasks sayings;

    @Inject
    PendingRequests requests;

    @Inject
    Meetings meetings;

    @Inject
    Units units;

    @Inject
    Clock clock;

    UnitScreen of(MeetingRow meeting, AgendaUnit line) {
        Map<AgendaPart, Slice<TaskRow>> found = new EnumMap<>(AgendaPart.class);
        AgendaCounts counts = AgendaCounts.NONE;
        for (AgendaPart part : AgendaPart.values()) {
            Slice<TaskRow> slice = reading.page(part.filter(line.unitId()), Page.first(SHOWN));
            counts = counts.with(part, Objects.requireNonNull(slice.total()));
            found.put(part, slice);
        }
        List<MeetingDecision> decisions = meetings.decisions(meeting.id(), line.unitId());
        Said said = said(found, decisions);
        List<UnitScreen.Part> parts = new ArrayList<>();
        found.forEach((part, slice) -> {
            if (!slice.items().isEmpty()) {
                parts.add(new UnitScreen.Part(
                        part,
                        Objects.requireNonNull(slice.total()),
                        slice.items().stream().map(said::task).toList()));
            }
        });
        return new UnitScreen(
                meeting,
                line.place(),
                units.ref(line.unitId()),
                counts,
                parts,
                decisions.stream().map(meetings::row).toList());
    }

    private Said said(Map<AgendaPart, Slice<TaskRow>> found, List<MeetingDecision> decisions) {
        List<UUID> ids = found.values().stream()
                .flatMap(slice -> slice.items().stream())
                .map(TaskRow::id)
                .distinct()
                .toList();
        Map<UUID, ExtensionRow> pending = new HashMap<>();
        requests.of(ids).forEach(one -> pending.put(one.task(), one.request()));
        Set<UUID> decided = decisions.stream()
                .map(MeetingDecision::taskId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return new Said(sayings.by(clock.instant(), ids), sayings.explanations(ids), pending, decided);
    }

    private record Said(
            Map<UUID, SaidOfTask> reports,
            Map<UUID, String> explanations,
            Map<UUID, ExtensionRow> pending,
            Set<UUID> decided) {
        ScreenTask task(TaskRow row) {
            SaidOfTask report = reports.get(row.id());
            return new ScreenTask(
                    row,
                    report == null ? null : report.progress(),
                    report == null ? null : report.obstacles(),
                    explanations.get(row.id()),
                    pending.get(row.id()),
                    decided.contains(row.id()));
        }
    }
}
