/**
 * The core's repositories on Active Objects, which are not touched before the first call. Lists are read with a fixed number
 * of statements, whatever their length.
 */
@NullMarked
package org.guildhall.storage;

import org.jspecify.annotations.NullMarked;
