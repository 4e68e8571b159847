/**
 * The part of Jira's query language that the small Jira understands: from text to clauses, from clauses to one SQL
 * condition. Messages are Jira's own.
 */
@NullMarked
package org.guildhall.host.jira.jql;

import org.jspecify.annotations.NullMarked;
