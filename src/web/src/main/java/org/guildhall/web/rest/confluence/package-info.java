/**
 * The resources that Confluence serves.
 */
@NullMarked
package org.guildhall.web.rest.confluence;

import org.jspecify.annotations.NullMarked;
