/**
 * What the small Confluence keeps: spaces, pages with all their versions, labels, restrictions, comments and properties.
 *
 * <p>{@link org.guildhall.host.confluence.content.Wiki} changes content and publishes the products' events after commit; the
 * stores read it; {@link org.guildhall.host.confluence.content.Access} decides who may see and change what. Reads inside
 * {@link org.guildhall.host.confluence.content.RequestCache#during} cost one statement however often they are repeated.
 */
@NullMarked
package org.guildhall.host.confluence.content;

import org.jspecify.annotations.NullMarked;
