package vn.dondoc.urging;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter that is being prepared, with all its tasks.
 *
 * @param remark what it says besides; null for nothing
 * @param signature who signs and by what authority; null when nobody may
 * @param signers who may sign
 */
public record ProposalDetail(
        ProposalRow letter,
        @Nullable String remark,
        @Nullable Signature signature,
        List<SignerRow> signers,
        List<Line> lines,
        long version) {
    /** Somebody who may sign. */
    public record SignerRow(UUID id, String name, @Nullable String position) {}

    /**
     * A task of the letter.
     *
     * @param takenOut true when the letter leaves it out
     * @param left false when it was done or moved meanwhile, so that it will be left out
     */
    public record Line(UUID task, int level, LineFacts facts, boolean takenOut, boolean left) {}
}
