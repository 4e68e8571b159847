/** Jira's REST API version 2, in its shapes and status codes, as far as the small Jira has it. */
@NullMarked
package org.guildhall.host.jira.rest;

import org.jspecify.annotations.NullMarked;
