/**
 * The tables of the small Jira. Nothing is cached, so that two nodes on one database agree.
 *
 * <p>Every statement runs on H2 and on PostgreSQL.
 */
@NullMarked
package org.guildhall.host.jira.store;

import org.jspecify.annotations.NullMarked;
