/**
 * What the macros of one page need, loaded in a constant number of queries, whatever the number of macros.
 */
@NullMarked
package org.guildhall.core.overview;

import org.jspecify.annotations.NullMarked;
