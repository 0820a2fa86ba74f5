package vn.dondoc.urging;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Locale;

/**
 * Số, ký hiệu of a letter: each organ counts from 1 anew every year, without a gap (NĐ 30/2020/NĐ-CP, Điều 15).
 *
 * @param notation what stands behind the stroke
 * @param issued the day of the letter
 */
@Embeddable
public record LetterNumber(
        @Enumerated(EnumType.STRING) Organ organ,
        Integer number,
        String notation,
        @Column(name = "issue_year") Integer year,
        LocalDate issued) {
    /** Whose paper it is. */
    public enum Organ {
        /** Văn phòng UBND tỉnh. */
        OFFICE,
        /** UBND tỉnh. */
        COMMITTEE;

        /** The notation tells: VPUBND-TH is the Office's. */
        static Organ of(String notation) {
            return notation.toUpperCase(Locale.ROOT).startsWith("VP") ? OFFICE : COMMITTEE;
        }
    }

    /** As it is written: {@code 05/VPUBND-TH}. */
    public String text() {
        return String.format(Locale.ROOT, "%02d/%s", number, notation);
    }
}
