/** Cluster locks on a table of the product's database: they hold across hosts that share it. */
@NullMarked
package org.guildhall.host.platform.lock;

import org.jspecify.annotations.NullMarked;
