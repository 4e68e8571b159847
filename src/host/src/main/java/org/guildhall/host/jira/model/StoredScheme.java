package org.guildhall.host.jira.model;

import java.util.List;

/**
 * The issue types that the projects using the scheme offer, in order.
 *
 * @param shared whether this is the default scheme, used by every project that was not given another
 */
public record StoredScheme(long id, String name, String description, boolean shared, List<Long> typeIds) {}
