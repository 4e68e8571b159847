/**
 * Digests as mail.
 */
@NullMarked
package org.guildhall.web.mail;

import org.jspecify.annotations.NullMarked;
