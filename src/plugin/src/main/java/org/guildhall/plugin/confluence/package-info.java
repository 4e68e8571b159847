/** Wiring in Confluence; loaded in Confluence only. */
@NullMarked
package org.guildhall.plugin.confluence;

import org.jspecify.annotations.NullMarked;
