package org.guildhall.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import net.java.ao.Query;
import org.guildhall.core.problem.Problem;
import org.guildhall.core.problem.Refusal;
import org.guildhall.storage.entity.Row;
import org.guildhall.storage.entity.TakenRevisionEntity;

/** What the repositories have in common: reading rows, writing them, and saying no when a unique key is taken. */
final class Tables {

    /** Oracle takes 1000 values in a list, SQL Server 2100 parameters in a statement. */
    static final int MOST_PARAMETERS = 500;

    private final ActiveObjects ao;

    Tables(ActiveObjects ao) {
        this.ao = ao;
    }

    <E extends Row> Optional<E> byId(Class<E> type, long id) {
        return first(type, Query.select().where(Row.ID + " = ?", id));
    }

    <E extends Row> Optional<E> first(Class<E> type, Query query) {
        return find(type, query.limit(1)).stream().findFirst();
    }

    <E extends Row> List<E> find(Class<E> type, Query query) {
        return List.of(ao.find(type, query));
    }

    /** The rows with one of those values, in one statement for every {@value #MOST_PARAMETERS}, in the order of their ids. */
    <E extends Row> List<E> findIn(Class<E> type, String column, Collection<?> values) {
        return findIn(type, column, values, "");
    }

    /** The same, as far as another condition holds too. */
    <E extends Row> List<E> findIn(Class<E> type, String column, Collection<?> values, String and, Object... more) {
        List<Object> distinct = new ArrayList<>(values.stream().distinct().toList());
        List<E> found = new ArrayList<>();
        for (int from = 0; from < distinct.size(); from += MOST_PARAMETERS) {
            List<Object> some = distinct.subList(from, Math.min(from + MOST_PARAMETERS, distinct.size()));
            List<Object> parameters = new ArrayList<>(some);
            parameters.addAll(List.of(more));
            found.addAll(find(
                    type,
                    Query.select()
                            .where(in(column, some.size()) + and, parameters.toArray())
                            .order(Row.ID)));
        }
        return found;
    }

    private static String in(String column, int values) {
        return column + " IN (" + "?, ".repeat(values - 1) + "?)";
    }

    /** Adds a row. */
    <E extends Row> E create(Class<E> type, Map<String, Object> values) {
        return ao.create(type, values);
    }

    /** Adds a row; refuses when one of its unique keys is taken. */
    <E extends Row> E create(Class<E> type, Map<String, Object> values, Problem whenTaken) {
        try {
            return ao.create(type, values);
        } catch (RuntimeException e) {
            if (Violations.isOfUniqueKey(e)) {
                Refusal taken = Refusal.conflict(whenTaken);
                taken.initCause(e);
                throw taken;
            }
            throw e;
        }
    }

    /** Adds rows in one batch; their ids are not told. */
    <E extends Row> void createAll(Class<E> type, List<Map<String, Object>> rows) {
        if (!rows.isEmpty()) {
            ao.create(type, rows);
        }
    }

    /** Deletes the rows with one of those values. */
    void deleteIn(Class<? extends Row> type, String column, List<?> values) {
        for (int from = 0; from < values.size(); from += MOST_PARAMETERS) {
            List<?> some = values.subList(from, Math.min(from + MOST_PARAMETERS, values.size()));
            delete(type, in(column, some.size()), some.toArray());
        }
    }

    void delete(Class<? extends Row> type, String criteria, Object... parameters) {
        ao.deleteWithSQL(type, criteria, parameters);
    }

    /** Does the work in a transaction, its own or the one under way. */
    <T> T whole(Supplier<T> work) {
        return ao.executeInTransaction(work::get);
    }

    /**
     * Makes the next revision of something whose stored revision was just read; refuses when the given revision is another,
     * or when somebody makes the same one at the same moment: the table of taken revisions lets only one of the two in.
     */
    long nextRevision(String subject, long given, long stored) {
        Problem other = Problem.of("revision.other", "revision", Long.toString(stored));
        if (given != stored) {
            throw Refusal.conflict(other);
        }
        long next = stored + 1;
        create(TakenRevisionEntity.class, Map.of(TakenRevisionEntity.REVISION_KEY, subject + ":" + next), other);
        return next;
    }
}
