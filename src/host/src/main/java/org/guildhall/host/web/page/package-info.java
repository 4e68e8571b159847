/** What a reader sees around a page: templates, decorators, header and administration navigation. */
@NullMarked
package org.guildhall.host.web.page;

import org.jspecify.annotations.NullMarked;
