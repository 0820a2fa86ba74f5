package vn.dondoc.meeting;

import vn.dondoc.organisation.UnitRef;

/**
 * A unit on the agenda as shown.
 *
 * @param place from 1, the worst first
 * @param counts as of now; of a closed meeting as they were when it began
 * @param decisions taken about it at this meeting
 */
public record AgendaLine(int place, UnitRef unit, AgendaCounts counts, long decisions) {}
