/** Who sends a request, and whether it may: sessions, tokens, passwords, forgery protection, web-sudo. */
@NullMarked
package org.guildhall.host.web.access;

import org.jspecify.annotations.NullMarked;
