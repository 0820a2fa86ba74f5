package vn.dondoc.periodical;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.attachment.Attaching;
import vn.dondoc.attachment.Attachments;
import vn.dondoc.attachment.FileOwner;
import vn.dondoc.attachment.OpenedFile;
import vn.dondoc.identity.Requires;
import vn.dondoc.identity.Right;
import vn.dondoc.kernel.Ids;
import vn.dondoc.kernel.Slice;
import vn.dondoc.paper.MakingPapers;
import vn.dondoc.task.Conditions;

/** The reports that were made, and their files. */
@Stateless
@Requires({Right.READ_ALL, Right.REPORT})
public class ReadingReports {
    @PersistenceContext
    EntityManager em;

    @Inject
    Reports reports;

    @Inject
    Attachments attachments;

    @Inject
    Attaching attaching;

    @Inject
    MakingPapers papers;

    /**
     * Newest first.
     *
     * @param kind null for all
     * @param after the {@code next} of the page before; null for the first
     * @param offset rows left out before the first
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Slice<ReportRow> page(
            @Nullable ReportKind kind, @Nullable String after, int offset, int size, boolean counted) {
        Conditions conditions = reports.visible();
        if (kind != null) {
            conditions.add("r.plan.kind = :kind", "kind", kind);
        }
        Long total = counted
                ? conditions
                        .fill(em.createQuery("select count(*) from OfficialReport r" + conditions.where(), Long.class))
                        .getSingleResult()
                : null;
        if (after != null) {
            conditions.add("r.id < :after", "after", Ids.orNotFound(after));
        }
        List<ReportRow> rows = conditions
                .fill(em.createQuery(
                        "select r from OfficialReport r" + conditions.where() + " order by r.id desc",
                        OfficialReport.class))
                .setFirstResult(offset)
                .setMaxResults(size + 1)
                .getResultList()
                .stream()
                .map(reports::row)
                .toList();
        return rows.size() <= size
                ? new Slice<>(rows, null, total)
                : new Slice<>(rows.subList(0, size), rows.get(size - 1).id().toString(), total);
    }

    /** Those of the reports that the one who asks may see, in no order. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<ReportRow> rows(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Conditions conditions = reports.visible().add("r.id in (:ids)", "ids", ids);
        return conditions
                .fill(em.createQuery("select r from OfficialReport r" + conditions.where(), OfficialReport.class))
                .getResultList()
                .stream()
                .map(reports::row)
                .toList();
    }

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public ReportDetail detail(UUID id) {
        OfficialReport report = reports.visible(id);
        List<FrozenLine> lines = reports.lines(report);
        ReportPlan before = report.plan().before();
        return new ReportDetail(
                reports.row(report),
                before.from(),
                before.to(),
                report.before().tally(),
                report.narrative(),
                lines.stream().filter(line -> line.tally().total() > 0).toList(),
                report.plan().unit() == null ? Frozen.ranked(lines) : List.of(),
                report.formula());
    }

    /** A file of the report. The PDF is printed from its Word file when it is first asked for, and kept from then on. */
    public OpenedFile open(UUID id, ReportFormat format) {
        OfficialReport report = reports.visible(id);
        if (format == ReportFormat.PDF && report.file(format) == null) {
            em.refresh(report, LockModeType.PESSIMISTIC_WRITE);
            if (report.file(format) == null) {
                print(report);
            }
        }
        return attachments.open(Objects.requireNonNull(report.file(format)));
    }

    private void print(OfficialReport report) {
        try {
            byte[] word = Files.readAllBytes(attachments
                    .open(Objects.requireNonNull(report.file(ReportFormat.WORD)))
                    .path());
            String title = ReportText.name(report.plan());
            MakingPapers.Pdf pdf =
                    papers.print(List.of(new MakingPapers.Word(title, word))).get(0);
            report.printed(attaching
                    .keep(pdf.bytes(), title + "." + ReportFormat.PDF.extension(), FileOwner.paper(report.id()))
                    .id());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
