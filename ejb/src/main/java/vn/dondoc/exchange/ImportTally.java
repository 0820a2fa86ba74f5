package vn.dondoc.exchange;

import java.util.ArrayList;
import java.util.List;

/** What became of a batch of lines. */
final class ImportTally {
    private long read;
    private long accepted;
    private long unchanged;
    private long rejected;
    private long warned;
    private final List<ImportReport.Problem> errors = new ArrayList<>();
    private final List<ImportReport.Problem> warnings = new ArrayList<>();

    void accept(boolean changed) {
        read++;
        if (changed) {
            accepted++;
        } else {
            unchanged++;
        }
    }

    void reject(List<ImportReport.Problem> why) {
        read++;
        rejected++;
        errors.addAll(why);
    }

    void warn(ImportReport.Problem about) {
        warned++;
        warnings.add(about);
    }

    long read() {
        return read;
    }

    long accepted() {
        return accepted;
    }

    long unchanged() {
        return unchanged;
    }

    long rejected() {
        return rejected;
    }

    long warned() {
        return warned;
    }

    List<ImportReport.Problem> errors() {
        return errors;
    }

    List<ImportReport.Problem> warnings() {
        return warnings;
    }
}
