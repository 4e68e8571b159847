/** The storage format as text and as a tree: strict XML with the HTML entities and the prefixes ac, ri and at. */
@NullMarked
package org.guildhall.host.confluence.storage;

import org.jspecify.annotations.NullMarked;
