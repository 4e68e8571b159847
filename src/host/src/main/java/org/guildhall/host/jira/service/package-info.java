/**
 * The use cases of the small Jira. Each checks permission and input, and refuses with
 * {@link org.guildhall.host.jira.service.JiraRefusal} in Jira's words.
 */
@NullMarked
package org.guildhall.host.jira.service;

import org.jspecify.annotations.NullMarked;
