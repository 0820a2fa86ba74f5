package vn.dondoc.urging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import vn.dondoc.kernel.Ids;

/** Gives numbers to letters, in the transaction of whoever asks: one that fails leaves no gap. */
@ApplicationScoped
public class Numbering {
    @PersistenceContext
    EntityManager em;

    @Transactional
    public LetterNumber next(String notation, LocalDate day) {
        LetterNumber.Organ organ = LetterNumber.Organ.of(notation);
        LetterSeries series = find(organ, notation, day)
                .or(() -> {
                    begin(organ, notation, day);
                    return find(organ, notation, day);
                })
                .orElseThrow();
        em.refresh(series);
        return series.take(day);
    }

    /** The row, locked until the transaction ends. */
    private Optional<LetterSeries> find(LetterNumber.Organ organ, String notation, LocalDate day) {
        return em
                .createQuery(
                        "select s from LetterSeries s where s.organ = :organ and s.year = :year and s.notation = :notation",
                        LetterSeries.class)
                .setParameter("organ", organ)
                .setParameter("year", day.getYear())
                .setParameter("notation", notation)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** The first letter of a year begins the series; of two that do so at once one is enough. */
    private void begin(LetterNumber.Organ organ, String notation, LocalDate day) {
        em.createQuery(
                        "insert into LetterSeries (id, organ, year, notation, last) values (:id, :organ, :year, :notation, 0)"
                                + " on conflict do nothing")
                .setParameter("id", Ids.next())
                .setParameter("organ", organ)
                .setParameter("year", day.getYear())
                .setParameter("notation", notation)
                .executeUpdate();
    }
}
