/**
 * The resources that Jira serves.
 */
@NullMarked
package org.guildhall.web.rest.jira;

import org.jspecify.annotations.NullMarked;
