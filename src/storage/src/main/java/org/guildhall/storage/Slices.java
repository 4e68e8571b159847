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
        List<Object> all = new ArrayList<>(Arrays.asList(parameters));
        all.add(request.after());
        return Query.select()
                .where(criteria + " AND " + Row.ID + " > ?", all.toArray())
                .order(Row.ID)
                .limit(request.limit() + 1);
    }

    /**
     * The first rows in the order of a column that the index for those criteria ends with. In the order of their ids they would
     * be the same rows, but PostgreSQL then reads the whole table by its primary key when it expects many of them.
     */
    static Query inOrder(String column, int limit, String criteria, Object... parameters) {
        return Query.select()
                .where(criteria, parameters)
                .order(column + ", " + Row.ID)
                .limit(limit);
    }
}
