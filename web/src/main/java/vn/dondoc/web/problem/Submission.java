package vn.dondoc.web.problem;

import org.jspecify.annotations.Nullable;

/** One sending of one form, by its operation number; locked while its act runs. */
final class Submission {
    /** Where the finished act led the browser; null while it has not finished. */
    @Nullable
    String ledTo;
}
