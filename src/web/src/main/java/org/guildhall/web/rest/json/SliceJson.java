package org.guildhall.web.rest.json;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.guildhall.core.paging.Slice;

/**
 * Part of a list.
 *
 * @param items its items
 * @param next what to give as {@code after} for the next part; absent at the end
 */
public record SliceJson<T>(List<T> items, Optional<Long> next) {

    /** A slice with each item as JSON. */
    public static <S, T> SliceJson<T> of(Slice<S> slice, Function<S, T> change) {
        return new SliceJson<>(slice.map(change).items(), next(slice));
    }

    /** A slice whose items were turned into JSON all at once. */
    public static <T> SliceJson<T> of(Slice<?> slice, List<T> items) {
        return new SliceJson<>(items, next(slice));
    }

    /** A whole list. */
    public static <T> SliceJson<T> whole(List<T> items) {
        return new SliceJson<>(items, Optional.empty());
    }

    private static Optional<Long> next(Slice<?> slice) {
        return slice.next().isPresent() ? Optional.of(slice.next().getAsLong()) : Optional.empty();
    }
}
