package vn.dondoc.publication;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.UUID;
import vn.dondoc.attachment.Attaching;
import vn.dondoc.attachment.AttachmentView;
import vn.dondoc.attachment.FileOwner;
import vn.dondoc.identity.CurrentActor;
import vn.dondoc.identity.Requires;
import vn.dondoc.identity.Right;
import vn.dondoc.kernel.BusinessRuleViolation;
import vn.dondoc.kernel.NotFound;
import vn.dondoc.kernel.StateConflict;
import vn.dondoc.periodical.ReadingReports;
import vn.dondoc.periodical.ReportDetail;
import vn.dondoc.regulation.Profiles;
import vn.dondoc.regulation.Rule;

/** Công khai kết quả: prepares the files from a frozen report, and releases them once somebody has looked at them. */
@Stateless
public class PublishingResults {
    @PersistenceContext
    EntityManager em;

    @Inject
    ReadingReports reports;

    @Inject
    PublicDirectives directives;

    @Inject
    Attaching attaching;

    @Inject
    Profiles profiles;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    /**
     * Makes the files of that report; returns the id of the publication. Nothing is public yet.
     *
     * @throws BusinessRuleViolation where the regulation profile publishes nothing, or for a report that is not of all units, of
     *     another kind, or of a period that was not over
     */
    @Requires(Right.REPORT)
    public UUID prepare(UUID report) {
        ReportDetail detail = reports.detail(report);
        PublicationPolicy policy = PublicationPolicy.of(profiles.today());
        if (!PublicationPolicy.isFor(detail.report().plan())) {
            throw new BusinessRuleViolation("publication.notFor");
        }
        Publication publication =
                new Publication(detail.report(), policy, current.get().accountId(), clock.instant());
        Results results = results(detail, policy);
        String name = "Kết quả " + detail.report().title();
        publication.keep(
                keep(publication, name, PublicationFormat.HTML, results),
                keep(publication, name, PublicationFormat.JSON, results));
        em.persist(publication);
        return publication.id();
    }

    /**
     * Lets it go to the public, in the place of an earlier one of the same period.
     *
     * @throws StateConflict when it has been released, when a later one of its period has, or when it would not be prepared like this
     *     any more because the regulation profile, or what a directive says, has changed since
     */
    @Requires(Right.SIGN_LETTERS)
    public void release(UUID id) {
        Publication publication = em.find(Publication.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (publication == null) {
            throw new NotFound();
        }
        if (released("r.publicationId = :id", publication)) {
            throw new StateConflict("publication.released");
        }
        if (released("r.kind = p.kind and r.period = p.period and r.publicationId > p.id", publication)) {
            throw new StateConflict("publication.outdated");
        }
        if (!isStillSo(publication)) {
            throw new StateConflict("publication.changed");
        }
        em.persist(new PublicationRelease(publication, current.get().accountId(), clock.instant()));
    }

    private boolean released(String condition, Publication publication) {
        return em.createQuery(
                                "select count(r) from PublicationRelease r, Publication p where p.id = :id and "
                                        + condition,
                                Long.class)
                        .setParameter("id", publication.id())
                        .getSingleResult()
                > 0;
    }

    /** Prepared now, it would be the same to the byte. */
    private boolean isStillSo(Publication publication) {
        Results now = results(reports.detail(publication.reportId()), PublicationPolicy.of(profiles.today()));
        for (PublicationFormat format : PublicationFormat.values()) {
            if (!sha256(bytes(format, now)).equals(publication.sha256(format))) {
                return false;
            }
        }
        return true;
    }

    private Results results(ReportDetail detail, PublicationPolicy policy) {
        return Results.of(
                detail,
                policy,
                profiles.today().text(Rule.PROVINCE_NAME),
                policy.directives() ? directives.of(detail.report().plan()) : null);
    }

    private AttachmentView keep(Publication publication, String name, PublicationFormat format, Results results) {
        return attaching.keep(
                bytes(format, results), name + "." + format.extension(), FileOwner.paper(publication.id()));
    }

    private static byte[] bytes(PublicationFormat format, Results results) {
        String text = format == PublicationFormat.HTML ? ResultsPage.of(results) : ResultsData.of(results);
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
