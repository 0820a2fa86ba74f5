package vn.dondoc.periodical;

import vn.dondoc.report.Tally;

/**
 * The figures of a report beside those of today.
 *
 * @param again counted today as of the instant of the report
 * @param fingerprint of that count
 * @param same true when each unit's figures are still those of the report
 * @param now counted as of now
 */
public record Comparison(ReportRow report, Tally again, String fingerprint, boolean same, Tally now) {}
