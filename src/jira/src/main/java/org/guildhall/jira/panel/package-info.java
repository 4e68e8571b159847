/** The panel of an issue that says where it came from. */
@NullMarked
package org.guildhall.jira.panel;

import org.jspecify.annotations.NullMarked;
