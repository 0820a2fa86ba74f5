package vn.dondoc.meeting;

import java.util.List;
import vn.dondoc.organisation.UnitRef;

/**
 * One unit on the wall.
 *
 * @param place on the agenda, from 1
 * @param parts those that are not empty, with their first tasks
 * @param decisions taken about it at this meeting, in their order
 */
public record UnitScreen(
        MeetingRow meeting,
        int place,
        UnitRef unit,
        AgendaCounts counts,
        List<Part> parts,
        List<DecisionRow> decisions) {
    /**
     * @param total of the whole list, of which the first are shown
     */
    public record Part(AgendaPart part, long total, List<ScreenTask> tasks) {}
}
