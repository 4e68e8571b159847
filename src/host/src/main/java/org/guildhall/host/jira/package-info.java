/**
 * The small embedded Jira: projects, issues, JQL, REST and pages, behind the interfaces of Jira's own API.
 *
 * <p>Core types: {@link org.guildhall.host.jira.JiraProduct} is what the host opens;
 * {@link org.guildhall.host.jira.service.JiraServices} are its use cases.
 */
@NullMarked
package org.guildhall.host.jira;

import org.jspecify.annotations.NullMarked;
