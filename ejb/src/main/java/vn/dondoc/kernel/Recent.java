package vn.dondoc.kernel;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Remembers what was asked for lately: so many, then the one that was not asked for the longest is forgotten. For many threads. */
public final class Recent<K, V> {
    private final Map<K, V> kept;

    public Recent(int most) {
        kept = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    /** Null when it was never kept or is forgotten. */
    public synchronized @Nullable V find(K key) {
        return kept.get(key);
    }

    public synchronized void keep(K key, V value) {
        kept.put(key, value);
    }
}
