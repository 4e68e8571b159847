/**
 * Upgrade tasks, one a model version, run by Active Objects before the plugin first reads or writes. A task that has been
 * released is never changed.
 */
@NullMarked
package org.guildhall.storage.upgrade;

import org.jspecify.annotations.NullMarked;
