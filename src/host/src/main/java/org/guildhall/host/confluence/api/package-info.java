/** The Confluence Java API over the host's content: what plugins get as components. */
@NullMarked
package org.guildhall.host.confluence.api;

import org.jspecify.annotations.NullMarked;
