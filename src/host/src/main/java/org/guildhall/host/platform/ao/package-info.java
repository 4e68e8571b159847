/**
 * Active Objects for plugins: one entity manager per plugin on the product's database, with the table prefix and the upgrade
 * tasks of its {@code <ao>} module.
 */
@NullMarked
package org.guildhall.host.platform.ao;

import org.jspecify.annotations.NullMarked;
