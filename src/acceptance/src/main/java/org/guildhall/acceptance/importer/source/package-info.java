/**
 * The two files that the importer reads, as they are: groups with their people and meetings, and pages in Markdown.
 *
 * <p>A file that is not of this shape is refused with its name, the line or group, and what is wrong.
 */
@NullMarked
package org.guildhall.acceptance.importer.source;

import org.jspecify.annotations.NullMarked;
