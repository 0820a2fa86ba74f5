package vn.dondoc.meeting;

import java.util.List;

/**
 * A meeting with what was spoken about and decided.
 *
 * @param agenda the worst units first, at most a hundred
 * @param decisions in their order
 */
public record MeetingDetail(MeetingRow meeting, List<AgendaLine> agenda, List<DecisionRow> decisions) {}
