/**
 * Lists in slices by key: a slice says where the next begins; there are no offsets.
 */
@NullMarked
package org.guildhall.core.paging;

import org.jspecify.annotations.NullMarked;
