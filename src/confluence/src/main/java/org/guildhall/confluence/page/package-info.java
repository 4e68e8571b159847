/** Confluence's pages: what is known of them, their labels, and what happens to them. */
@NullMarked
package org.guildhall.confluence.page;

import org.jspecify.annotations.NullMarked;
