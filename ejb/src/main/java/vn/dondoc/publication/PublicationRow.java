package vn.dondoc.publication;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.periodical.ReportKind;
import vn.dondoc.task.PersonRef;

/**
 * A publication as shown.
 *
 * @param report the frozen report that it comes from
 * @param title such as "quý I năm 2026"
 * @param shows what was allowed to stand in it
 * @param asOf the instant whose truth it tells
 * @param fingerprint of the figures, the same as that of the report
 * @param htmlSha256 of the page, in hexadecimal
 * @param jsonSha256 of the file of data
 * @param releasedAt null before it is released
 */
public record PublicationRow(
        UUID id,
        UUID report,
        ReportKind kind,
        String period,
        String title,
        PublicationState state,
        PublicationPolicy shows,
        Instant asOf,
        String fingerprint,
        String htmlSha256,
        String jsonSha256,
        @Nullable PersonRef preparedBy,
        Instant preparedAt,
        @Nullable PersonRef releasedBy,
        @Nullable Instant releasedAt) {}
