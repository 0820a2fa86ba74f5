package vn.dondoc.task;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * On whose requests for a later deadline somebody decides today.
 *
 * @param all on every one
 * @param unnamed on those of tasks that name no leader
 * @param leaders on those of tasks that these leaders gave
 */
public record Deciding(boolean all, boolean unnamed, Set<UUID> leaders) {
    public static final Deciding NONE = new Deciding(false, false, Set.of());

    public Deciding {
        leaders = Set.copyOf(leaders);
    }

    /** True when he decides on any at all. */
    public boolean any() {
        return all || unnamed || !leaders.isEmpty();
    }

    /** True when he decides on the tasks of that leader; null stands for tasks that name none. */
    boolean covers(@Nullable UUID leader) {
        return all || (leader == null ? unnamed : leaders.contains(leader));
    }
}
