/**
 * Storage format to HTML: what a page shows.
 *
 * <p>{@link org.guildhall.host.confluence.render.StorageRenderer} is asked; one {@code Rendering} is one run over one body.
 * Markup outside an allow-list is removed; what macros return is trusted, as in the products.
 */
@NullMarked
package org.guildhall.host.confluence.render;

import org.jspecify.annotations.NullMarked;
