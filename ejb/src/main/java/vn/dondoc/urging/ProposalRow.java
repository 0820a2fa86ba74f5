package vn.dondoc.urging;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.organisation.UnitRef;
import vn.dondoc.regulation.RegulationProfile.UrgingForm;

/**
 * A letter that is being prepared, as the list shows it.
 *
 * @param level the highest rung of its tasks
 * @param tasks how many it is about
 * @param daysLate working days that the latest of them is late
 * @param wishes how many of them the unit asks a later deadline for
 * @param signer who signs or is proposed to; null when nobody may
 * @param replyBy the day by which the unit answers
 * @param sending true while a sending has it
 */
public record ProposalRow(
        UUID id,
        UnitRef unit,
        UrgingForm form,
        int level,
        LetterState state,
        LocalDate proposedOn,
        long tasks,
        int daysLate,
        long wishes,
        @Nullable String signer,
        LocalDate replyBy,
        boolean sending) {}
