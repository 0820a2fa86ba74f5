package vn.dondoc.api.health;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the product says of itself: DOWN as soon as one check is. */
public record Health(Status status, List<Check> checks) {
    /** Works, or does not. */
    public enum Status {
        UP,
        DOWN
    }

    /** One thing that was looked at; the detail is null when there is nothing to add. */
    public record Check(
            String name, Status status, @Nullable String detail) {
        Check(String name, Status status) {
            this(name, status, null);
        }
    }

    static Health of(List<Check> checks) {
        boolean down = checks.stream().anyMatch(check -> check.status() == Status.DOWN);
        return new Health(down ? Status.DOWN : Status.UP, checks);
    }
}
