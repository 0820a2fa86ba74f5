package vn.dondoc.urging;

import java.time.LocalDate;
import java.util.UUID;
import vn.dondoc.organisation.UnitRef;
import vn.dondoc.regulation.RegulationProfile.UrgingForm;

/**
 * An issued letter as lists show it.
 *
 * @param number such as {@code 05/VPUBND-TH}
 * @param replyBy the day by which its unit answers
 * @param tasks how many it is about
 * @param answered how many of them the unit has answered
 */
public record LetterRow(
        UUID id,
        String number,
        LocalDate issued,
        UnitRef unit,
        UrgingForm form,
        int level,
        LocalDate replyBy,
        long tasks,
        long answered,
        LetterFilter.Answer answer) {
    /** What it is called: its form and its unit. */
    public String title() {
        return LetterText.name(form) + " " + unit.name();
    }
}
