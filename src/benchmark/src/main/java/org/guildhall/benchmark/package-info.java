/**
 * Figures for the upkeep sweep, each with a rival beside it: a bare JDBC program on the same tables.
 *
 * <p>The sweep runs in the embedded host, from the jar, on H2 and on PostgreSQL; what is compared is checked to be equal
 * before it is printed.
 */
@NullMarked
package org.guildhall.benchmark;

import org.jspecify.annotations.NullMarked;
