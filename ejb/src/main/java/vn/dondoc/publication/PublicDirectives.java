package vn.dondoc.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.attachment.secrecy.SecretMarks;
import vn.dondoc.identity.CurrentActor;
import vn.dondoc.kernel.Texts;
import vn.dondoc.periodical.ReportPlan;
import vn.dondoc.task.Conditions;
import vn.dondoc.task.FactSource;
import vn.dondoc.task.TaskQueries;

/**
 * The directives that the public may be told of: those with tasks that a report counts, but no drafts, no restricted ones, and none
 * whose words or files say that they are for internal circulation (LƯU HÀNH NỘI BỘ) or bear a mark of secrecy.
 */
@ApplicationScoped
class PublicDirectives {
    /** More would be no page that anybody reads. */
    static final int MOST = 300;

    private static final int FILES_AT_ONCE = 20;
    private static final String INTERNAL = "luu hanh noi bo";
    private static final Comparator<Line> NEWEST =
            Comparator.comparing(Line::issued).thenComparing(Line::id).reversed();

    @PersistenceContext
    EntityManager em;

    @Inject
    TaskQueries queries;

    @Inject
    CurrentActor current;

    /** A directive as the public sees it. */
    record Line(
            UUID id,
            String notation,
            LocalDate issued,
            String title,
            @Nullable String body) {}

    /**
     * Newest first.
     *
     * @param more true when there are more than are listed
     */
    record Listed(List<Line> lines, boolean more) {}

    Listed of(ReportPlan plan) {
        TreeSet<Line> found = new TreeSet<>(NEWEST);
        for (FactSource source : FactSource.values()) {
            found.addAll(newest(plan, source));
        }
        List<Line> newest = found.stream().limit(MOST).toList();
        Set<UUID> internal = internalByFiles(newest);
        return new Listed(
                newest.stream()
                        .filter(line -> !internal.contains(line.id()))
                        .filter(line -> mayBeShown(line.notation() + "\n" + line.title() + "\n" + line.body()))
                        .toList(),
                found.size() > MOST);
    }

    static boolean mayBeShown(String text) {
        return !Texts.fold(text).contains(INTERNAL) && !SecretMarks.in(text);
    }

    private List<Line> newest(ReportPlan plan, FactSource source) {
        Conditions counted = queries.counted(current.get(), plan.filter(), source);
        return counted
                .fill(em.createQuery(
                        "select d.id, d.notation, d.issued, d.title, d.body from Directive d where d.restricted = false"
                                + " and d.draft = false and d.id in (select t.directiveId from " + source.from()
                                + counted.where() + ") order by d.issued desc, d.id desc",
                        Object[].class))
                .setMaxResults(MOST + 1)
                .getResultList()
                .stream()
                .map(row -> new Line(
                        (UUID) row[0], (String) row[1], (LocalDate) row[2], (String) row[3], (@Nullable String) row[4]))
                .toList();
    }

    private Set<UUID> internalByFiles(List<Line> lines) {
        Set<UUID> internal = new HashSet<>();
        List<UUID> ids = new ArrayList<>(lines.stream().map(Line::id).toList());
        for (int from = 0; from < ids.size(); from += FILES_AT_ONCE) {
            em
                    .createQuery(
                            "select a.directiveId, x.content from Attachment a join AttachmentText x on x.sha256 = a.sha256"
                                    + " where a.directiveId in (:ids) and x.content is not null",
                            Object[].class)
                    .setParameter("ids", ids.subList(from, Math.min(ids.size(), from + FILES_AT_ONCE)))
                    .getResultList()
                    .stream()
                    .filter(row -> !mayBeShown((String) row[1]))
                    .forEach(row -> internal.add((UUID) row[0]));
        }
        return internal;
    }
}
