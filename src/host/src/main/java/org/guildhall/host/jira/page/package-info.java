/** The pages of the small Jira. */
@NullMarked
package org.guildhall.host.jira.page;

import org.jspecify.annotations.NullMarked;
