/** The pages of the small Confluence: they read, render and change content as the reader may. */
@NullMarked
package org.guildhall.host.confluence.page;

import org.jspecify.annotations.NullMarked;
