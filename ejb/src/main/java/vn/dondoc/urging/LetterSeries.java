package vn.dondoc.urging;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import vn.dondoc.kernel.Ids;

/** One series of numbers: organ, year, notation. */
@Entity
@Table(name = "letter_series")
public class LetterSeries {
    @Id
    private UUID id = Ids.next();

    @Enumerated(EnumType.STRING)
    private LetterNumber.Organ organ;

    @Column(name = "issue_year")
    private int year;

    private String notation;

    @Column(name = "last_number")
    private int last;

    @SuppressWarnings("NullAway")
    protected LetterSeries() {}

    /** The next number. Whoever takes it holds the row until his transaction ends, and gives it back by failing. */
    LetterNumber take(LocalDate day) {
        return new LetterNumber(organ, ++last, notation, year, day);
    }

    UUID id() {
        return id;
    }
}
