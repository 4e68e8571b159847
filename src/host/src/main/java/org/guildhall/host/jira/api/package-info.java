/** The small Jira behind the interfaces that plugins see. As in Jira, these check no permission. */
@NullMarked
package org.guildhall.host.jira.api;

import org.jspecify.annotations.NullMarked;
