package vn.dondoc.publication;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.attachment.Attachments;
import vn.dondoc.attachment.OpenedFile;
import vn.dondoc.identity.CurrentActor;
import vn.dondoc.identity.Requires;
import vn.dondoc.identity.Right;
import vn.dondoc.kernel.Ids;
import vn.dondoc.kernel.NotFound;
import vn.dondoc.kernel.Slice;
import vn.dondoc.periodical.ReportKind;
import vn.dondoc.periodical.ReportPlan;
import vn.dondoc.task.Conditions;
import vn.dondoc.task.TaskRows;

/** What is and was public, for everybody; what is only prepared, for those who see everything. */
@Stateless
@Requires(Right.READ_DIRECTIVES)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ReadingPublications {
    private static final String LATER =
            "(select count(x) from PublicationRelease x where x.kind = p.kind and x.period = p.period and x.id > r.id)";
    private static final String FROM =
            " from Publication p join OfficialReport o on o.id = p.reportId left join PublicationRelease r on r.publicationId = p.id";

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentActor current;

    @Inject
    TaskRows people;

    @Inject
    Attachments attachments;

    /** Which publications are asked for. */
    public enum Stage {
        /** Those that are or were public. */
        RELEASED,
        /** Every one that may be seen. */
        ANY
    }

    /**
     * Newest first.
     *
     * @param kind null for all
     * @param after the {@code next} of the page before; null for the first
     */
    public Slice<PublicationRow> page(
            Stage stage, @Nullable ReportKind kind, @Nullable String after, int size, boolean counted) {
        Conditions conditions = visible(stage);
        if (kind != null) {
            conditions.add("p.kind = :kind", "kind", kind);
        }
        Long total = counted
                ? conditions
                        .fill(em.createQuery("select count(p)" + FROM + conditions.where(), Long.class))
                        .getSingleResult()
                : null;
        if (after != null) {
            conditions.add("p.id < :after", "after", Ids.orNotFound(after));
        }
        List<PublicationRow> rows = rows(conditions, size + 1);
        return rows.size() <= size
                ? new Slice<>(rows, null, total)
                : new Slice<>(rows.subList(0, size), rows.get(size - 1).id().toString(), total);
    }

    public PublicationRow row(Stage stage, UUID id) {
        return rows(visible(stage).add("p.id = :id", "id", id), 1).stream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** A file of it, the bytes as they were prepared. */
    public OpenedFile open(Stage stage, UUID id, PublicationFormat format) {
        row(stage, id);
        return attachments.open(em.find(Publication.class, id).file(format));
    }

    private Conditions visible(Stage stage) {
        Conditions conditions = new Conditions();
        boolean all = stage == Stage.ANY && current.get().may(Right.READ_ALL);
        return all ? conditions : conditions.add("r.id is not null");
    }

    private List<PublicationRow> rows(Conditions conditions, int most) {
        return conditions
                .fill(em.createQuery(
                        "select p, r, o.plan, o.fingerprint, " + LATER + FROM + conditions.where()
                                + " order by p.id desc",
                        Object[].class))
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(row -> row(
                        (Publication) row[0],
                        (@Nullable PublicationRelease) row[1],
                        (ReportPlan) row[2],
                        (String) row[3],
                        (Long) row[4]))
                .toList();
    }

    private PublicationRow row(
            Publication publication,
            @Nullable PublicationRelease release,
            ReportPlan plan,
            String fingerprint,
            long later) {
        return new PublicationRow(
                publication.id(),
                publication.reportId(),
                publication.kind(),
                publication.period(),
                plan.title(),
                release == null
                        ? PublicationState.PREPARED
                        : later == 0 ? PublicationState.RELEASED : PublicationState.REPLACED,
                publication.policy(),
                plan.asOf(),
                fingerprint,
                publication.sha256(PublicationFormat.HTML),
                publication.sha256(PublicationFormat.JSON),
                people.shown(publication.preparedBy()),
                publication.preparedAt(),
                release == null ? null : people.shown(release.releasedBy()),
                release == null ? null : release.releasedAt());
    }
}
