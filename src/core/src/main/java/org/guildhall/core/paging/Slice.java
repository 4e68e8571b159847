package org.guildhall.core.paging;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * Part of a list in the order of its keys.
 *
 * @param items the items of this slice
 * @param next the key after which the next slice begins; empty at the end
 */
public record Slice<T>(List<T> items, OptionalLong next) {

    /** Keeps its own copy of the items. */
    public Slice {
        items = List.copyOf(items);
    }

    /** Makes a slice from one item more than was asked for: the surplus only tells that there is a next slice. */
    public static <T> Slice<T> of(List<T> oneMore, int limit, ToLongFunction<T> key) {
        if (oneMore.size() <= limit) {
            return new Slice<>(oneMore, OptionalLong.empty());
        }
        List<T> items = oneMore.subList(0, limit);
        return new Slice<>(items, OptionalLong.of(key.applyAsLong(items.get(limit - 1))));
    }

    /** The same slice with only those items that are in the list; the place where the next begins stays. */
    public Slice<T> keeping(List<T> kept) {
        return new Slice<>(kept, next);
    }

    /** The same slice of something made from each item. */
    public <R> Slice<R> map(Function<T, R> change) {
        return new Slice<>(items.stream().map(change).toList(), next);
    }
}
