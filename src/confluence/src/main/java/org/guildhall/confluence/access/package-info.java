/** Who may see and change what, and who people are, as Confluence has it. */
@NullMarked
package org.guildhall.confluence.access;

import org.jspecify.annotations.NullMarked;
