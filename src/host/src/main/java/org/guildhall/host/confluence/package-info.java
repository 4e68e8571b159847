/** The small Confluence: opens its content, serves its pages and REST resources, and provides its Java API to plugins. */
@NullMarked
package org.guildhall.host.confluence;

import org.jspecify.annotations.NullMarked;
