package org.guildhall.core.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongFunction;
import java.util.function.Predicate;

/** Rows by id, with ids given in order, as a database gives them. */
final class MemoryTable<T> implements Rememberable {

    private SortedMap<Long, T> rows = new TreeMap<>();
    private boolean remembered;
    private long lastId;

    synchronized T add(LongFunction<T> rowWithId) {
        lastId++;
        T row = rowWithId.apply(lastId);
        rowsToChange().put(lastId, row);
        return row;
    }

    synchronized Optional<T> find(long id) {
        return Optional.ofNullable(rows.get(id));
    }

    synchronized Optional<T> findFirst(Predicate<T> condition) {
        return rows.values().stream().filter(condition).findFirst();
    }

    synchronized List<T> findAll(Predicate<T> condition) {
        return new ArrayList<>(rows.values().stream().filter(condition).toList());
    }

    synchronized List<T> findAfter(long after, long limit, Predicate<T> condition) {
        return rows.tailMap(after + 1).values().stream()
                .filter(condition)
                .limit(limit)
                .toList();
    }

    synchronized void put(long id, T row) {
        if (rowsToChange().replace(id, row) == null) {
            throw new IllegalStateException("No row " + id + " to change");
        }
    }

    synchronized void remove(long id) {
        rowsToChange().remove(id);
    }

    synchronized void removeAll(Predicate<T> condition) {
        rowsToChange().values().removeIf(condition);
    }

    @Override
    public synchronized Runnable remember() {
        SortedMap<Long, T> asTheyAre = rows;
        remembered = true;
        return () -> putBack(asTheyAre);
    }

    private synchronized void putBack(SortedMap<Long, T> asTheyWere) {
        rows = asTheyWere;
    }

    /** Copied at the first change only, so that remembering a table that does not change costs nothing. */
    private SortedMap<Long, T> rowsToChange() {
        if (remembered) {
            rows = new TreeMap<>(rows);
            remembered = false;
        }
        return rows;
    }
}
