/** Jira as Guildhall's ports see it: issue types and their schemes, people, and who administers. */
@NullMarked
package org.guildhall.jira;

import org.jspecify.annotations.NullMarked;
