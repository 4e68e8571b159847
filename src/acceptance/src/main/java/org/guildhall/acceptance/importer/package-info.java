/**
 * Real pages and real groups, from files, into the embedded Confluence: people, spaces, pages with their dates, communities
 * with their rituals, and the groups' pages as artifacts.
 *
 * <p>{@link org.guildhall.acceptance.importer.ImportPlan} is everything that will be made, worked out before anything is;
 * {@link org.guildhall.acceptance.importer.Importer} makes it in a {@link org.guildhall.acceptance.importer.Site}.
 */
@NullMarked
package org.guildhall.acceptance.importer;

import org.jspecify.annotations.NullMarked;
