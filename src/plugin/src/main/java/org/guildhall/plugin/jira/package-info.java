/** Wiring in Jira; loaded in Jira only. */
@NullMarked
package org.guildhall.plugin.jira;

import org.jspecify.annotations.NullMarked;
