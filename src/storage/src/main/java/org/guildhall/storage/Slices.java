package org.guildhall.storage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.java.ao.Query;
import org.guildhall.core.paging.SliceRequest;
import org.guildhall.storage.entity.Row;

/** Queries for slices: rows after a key, in the order of their ids, one more than the limit. */
final class Slices {

    private Slices() {}

    static Query query(SliceRequest request) {
        return Query.select()
                .where(Row.ID + " > ?", request.after())
                .order(Row.ID)
                .limit(request.limit() + 1);
    }

    static Query query(SliceRequest request, String criteria, Object... parameters) {
        return after(request.after(), request.limit() + 1, criteria, parameters);
    }

    static Query after(long after, int limit, String criteria, Object... parameters) {
        List<Object> all = new ArrayList<>(Arrays.asList(parameters));
        all.add(after);
        return Query.select()
                .where(criteria + " AND " + Row.ID + " > ?", all.toArray())
                .order(Row.ID)
                .limit(limit);
    }
}
