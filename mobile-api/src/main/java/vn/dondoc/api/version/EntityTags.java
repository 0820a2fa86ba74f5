package vn.dondoc.api.version;

import jakarta.ws.rs.core.Response;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.api.problem.ProblemKind;
import vn.dondoc.api.problem.Refusal;
import vn.dondoc.kernel.InvalidInput;

/** The ETag of a changeable thing is its version in quotes, and comes back in If-Match. */
public final class EntityTags {
    private static final Pattern STRONG = Pattern.compile("\"(\\d{1,18})\"");

    private EntityTags() {}

    /** The version in the header; null when there is none. {@code *}, weak tags and lists are not taken. */
    public static @Nullable Long seen(@Nullable String ifMatch) {
        if (ifMatch == null) {
            return null;
        }
        Matcher tag = STRONG.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw InvalidInput.at("If-Match", "api.ifMatch.malformed");
        }
        return Long.valueOf(tag.group(1));
    }

    /** The version in the header; a {@link Refusal} (428) when there is none. */
    public static long required(@Nullable String ifMatch) {
        Long seen = seen(ifMatch);
        if (seen == null) {
            throw new Refusal(ProblemKind.VERSION_REQUIRED, "problem.version-required.detail");
        }
        return seen;
    }

    public static String of(long version) {
        return "\"" + version + "\"";
    }

    /** The thing with its tag. */
    public static Response tagged(Object thing, long version) {
        return Response.ok(thing).header("ETag", of(version)).build();
    }
}
