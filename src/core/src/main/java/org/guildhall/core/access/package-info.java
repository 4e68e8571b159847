/**
 * Who acts, and what they may see and change. Use cases ask {@link org.guildhall.core.access.AccessControl} once; what they
 * return may be shown.
 */
@NullMarked
package org.guildhall.core.access;

import org.jspecify.annotations.NullMarked;
