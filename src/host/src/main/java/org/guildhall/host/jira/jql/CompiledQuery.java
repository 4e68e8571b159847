package org.guildhall.host.jira.jql;

import org.guildhall.host.jira.store.SqlCondition;

/** A query that the database understands. */
public record CompiledQuery(SqlCondition condition, String orderBy) {}
