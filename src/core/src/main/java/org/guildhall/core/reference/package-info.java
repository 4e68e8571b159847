/**
 * Names of things that live outside Guildhall, in the products: people, spaces, pages, projects, issues.
 *
 * <p>Each is a record around the product's own identifier, so that a page can never be taken for an issue. A reference says
 * nothing about whether the thing exists or may be seen; {@code access} answers that.
 */
@NullMarked
package org.guildhall.core.reference;

import org.jspecify.annotations.NullMarked;
