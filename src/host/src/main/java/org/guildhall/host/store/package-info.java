/**
 * Where the host keeps its state: the home folder, one database per product (H2 or PostgreSQL), and transactions.
 *
 * <p>Core types: {@link org.guildhall.host.store.Home} is the folder, locked while a host runs in it;
 * {@link org.guildhall.host.store.Stores} opens the databases; {@link org.guildhall.host.store.TransactionalDataSource} lets
 * everything that asks for a connection within a transaction share one; {@link org.guildhall.host.store.StatementCount}
 * counts statements for tests of "a constant number of queries".
 */
@NullMarked
package org.guildhall.host.store;

import org.jspecify.annotations.NullMarked;
