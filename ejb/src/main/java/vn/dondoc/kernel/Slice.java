package vn.dondoc.kernel;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param items the rows, in order
 * @param next where the following page starts, opaque to callers; null on the last page
 * @param total rows of the whole list; null when it was not asked for
 */
public record Slice<T>(
        List<T> items, @Nullable String next, @Nullable Long total) {
    public Slice {
        items = List.copyOf(items);
    }

    public <R> Slice<R> map(Function<? super T, R> mapping) {
        return new Slice<>(items.stream().<R>map(mapping).toList(), next, total);
    }
}
