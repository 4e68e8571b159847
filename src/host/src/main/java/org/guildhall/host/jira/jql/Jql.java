package org.guildhall.host.jira.jql;

import java.util.List;
import java.util.stream.Collectors;
import org.guildhall.host.jira.model.StoredProject;
import org.guildhall.host.jira.store.SqlCondition;

/** Turns a query into SQL, limited to what the asker may browse. */
public final class Jql {

    private Jql() {}

    /**
     * Reads a query.
     *
     * @throws JqlException in Jira's words when it cannot be run
     */
    public static CompiledQuery compile(String jql, JqlContext context) {
        JqlQuery query = Parser.parse(jql);
        Parameters parameters = new Parameters();
        Fields fields = new Fields(context, parameters);
        String sql = visible(context.projects(), parameters)
                + query.where()
                        .map(where -> " and (" + sql(where, fields) + ")")
                        .orElse("");
        return new CompiledQuery(new SqlCondition(sql, parameters.byName()), Sorting.orderBy(query.order(), context));
    }

    private static String visible(List<StoredProject> projects, Parameters parameters) {
        return projects.isEmpty()
                ? "1 = 0"
                : "i.project_id in ("
                        + parameters.add(
                                projects.stream().map(StoredProject::id).toList()) + ")";
    }

    private static String sql(Clause clause, Fields fields) {
        if (clause instanceof Clause.And and) {
            return joined(and.clauses(), " and ", fields);
        }
        if (clause instanceof Clause.Or or) {
            return joined(or.clauses(), " or ", fields);
        }
        return fields.sql((Clause.Terminal) clause);
    }

    private static String joined(List<Clause> clauses, String with, Fields fields) {
        return clauses.stream().map(clause -> "(" + sql(clause, fields) + ")").collect(Collectors.joining(with));
    }
}
