package vn.dondoc.api.health;

import java.util.List;

/** What the product says of itself: DOWN as soon as one check is. */
public record Health(Status status, List<Check> checks) {
    /** Works, or does not. */
    public enum Status {
        UP,
        DOWN
    }

    /** One thing that was looked at. */
    public record Check(String name, Status status) {}

    static Health of(List<Check> checks) {
        boolean down = checks.stream().anyMatch(check -> check.status() == Status.DOWN);
        return new Health(down ? Status.DOWN : Status.UP, checks);
    }
}
