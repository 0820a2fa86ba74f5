package vn.dondoc.urging;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.task.PersonRef;

/**
 * An issued letter with what became of each of its tasks.
 *
 * @param builtInPdf true when the PDF has the layout of the product, false when LibreOffice made it from the Word file
 * @param mayAnswer true for those who answer for the unit while something is to be answered
 */
public record LetterDetail(
        LetterRow letter,
        String signer,
        String capacity,
        @Nullable String remark,
        @Nullable PersonRef issuedBy,
        @Nullable Instant issuedAt,
        boolean builtInPdf,
        boolean mayAnswer,
        List<Line> lines) {
    /**
     * A task of the letter.
     *
     * @param answeredAt null while it is not
     * @param toAnswer true while the unit has to answer
     */
    public record Line(
            UUID task,
            LineFacts facts,
            @Nullable Instant answeredAt,
            @Nullable String answer,
            boolean toAnswer) {}
}
