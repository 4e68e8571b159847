/** What fills the templates of Confluence's Create dialog. */
@NullMarked
package org.guildhall.confluence.blueprint;

import org.jspecify.annotations.NullMarked;
