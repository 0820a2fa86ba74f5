package vn.dondoc.entry;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directive.Notation;
import vn.dondoc.identity.Requires;
import vn.dondoc.identity.Right;
import vn.dondoc.kernel.Texts;

/** Warns the officer that a directive may have been entered already (cảnh báo trùng); it forbids nothing. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class LikelyDuplicates {
    private static final int CANDIDATES = 1500;
    private static final int SHOWN = 5;
    private static final int DAYS_AROUND = 400;
    /** Enough of the body to tell two documents apart. */
    private static final int BODY = 600;

    private static final double ALIKE = 0.6;

    @PersistenceContext
    EntityManager em;

    /**
     * What is being entered.
     *
     * @param self the directive itself when it is being corrected; null for a new one
     */
    public record Entry(
            @Nullable UUID self,
            @Nullable String notation,
            @Nullable LocalDate issued,
            @Nullable String issuer,
            @Nullable String title,
            @Nullable String body) {}

    /**
     * A directive that is there already.
     *
     * @param sameNumber same issuer, year, number and notation; else the text is alike
     * @param percent how much alike the texts are; 100 for the same number
     */
    public record Likeness(
            UUID id, String notation, LocalDate issued, String issuer, String title, boolean sameNumber, int percent) {}

    /** What a query selects of a directive to be compared. */
    public record Candidate(
            UUID id,
            String notation,
            LocalDate issued,
            String issuer,
            String title,
            @Nullable String body) {}

    /** The directives that the entry may double, the likeliest first; empty while too little is known of it. */
    @Requires(Right.ENTER)
    public List<Likeness> of(Entry entry) {
        if (entry.issued() == null) {
            return List.of();
        }
        return Stream.concat(sameNumber(entry).stream(), alike(entry))
                .filter(likeness -> !likeness.id().equals(entry.self()))
                .filter(distinct())
                .sorted(Comparator.comparing(Likeness::percent).reversed())
                .limit(SHOWN)
                .toList();
    }

    private static java.util.function.Predicate<Likeness> distinct() {
        java.util.Set<UUID> seen = new java.util.HashSet<>();
        return likeness -> seen.add(likeness.id());
    }

    private List<Likeness> sameNumber(Entry entry) {
        String notation = Notation.of(entry.notation() == null ? "" : entry.notation())
                .map(Notation::text)
                .orElse("");
        LocalDate issued = java.util.Objects.requireNonNull(entry.issued());
        if (notation.isEmpty()) {
            return List.of();
        }
        String issuer = entry.issuer() == null ? "" : Texts.fold(entry.issuer());
        return em
                .createQuery(
                        "select new vn.dondoc.entry.LikelyDuplicates$Candidate(d.id, d.notation, d.issued, d.issuer,"
                                + " d.title, null) from Directive d where lower(d.notation) = lower(:notation)"
                                + " and d.issued between :first and :last order by d.issued desc, d.id",
                        Candidate.class)
                .setParameter("notation", notation)
                .setParameter("first", issued.withDayOfYear(1))
                .setParameter("last", issued.withMonth(12).withDayOfMonth(31))
                .setMaxResults(SHOWN)
                .getResultList()
                .stream()
                .filter(one -> issuer.isEmpty() || Texts.fold(one.issuer()).equals(issuer))
                .map(one -> likeness(one, true, 100))
                .toList();
    }

    private Stream<Likeness> alike(Entry entry) {
        Trigrams title = Trigrams.of(entry.title());
        Trigrams body = Trigrams.of(entry.body() == null ? null : Texts.cut(entry.body(), BODY));
        if (title.isEmpty() && body.isEmpty()) {
            return Stream.empty();
        }
        LocalDate issued = java.util.Objects.requireNonNull(entry.issued());
        String start = body.isEmpty() ? "''" : "substring(d.body, 1, " + BODY + ")";
        return em
                .createQuery(
                        "select new vn.dondoc.entry.LikelyDuplicates$Candidate(d.id, d.notation, d.issued, d.issuer,"
                                + " d.title, " + start + ") from Directive d where d.issued between :first and :last"
                                + " order by d.issued desc, d.id",
                        Candidate.class)
                .setParameter("first", issued.minusDays(DAYS_AROUND))
                .setParameter("last", issued.plusDays(DAYS_AROUND))
                .setMaxResults(CANDIDATES)
                .getResultList()
                .stream()
                .map(one -> likeness(one, false, (int)
                        Math.round(100 * Math.max(title.likeness(one.title()), body.likeness(one.body())))))
                .filter(likeness -> likeness.percent() >= 100 * ALIKE);
    }

    private static Likeness likeness(Candidate one, boolean sameNumber, int percent) {
        return new Likeness(one.id(), one.notation(), one.issued(), one.issuer(), one.title(), sameNumber, percent);
    }
}
