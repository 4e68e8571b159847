package org.guildhall.host.jira.store;

import java.util.Map;

/** A condition on issues as SQL; the table is called {@code i}. */
public record SqlCondition(String sql, Map<String, Object> parameters) {}
