/** What the small Jira keeps: projects, issue types and their schemes, issues and what belongs to them. */
@NullMarked
package org.guildhall.host.jira.model;

import org.jspecify.annotations.NullMarked;
