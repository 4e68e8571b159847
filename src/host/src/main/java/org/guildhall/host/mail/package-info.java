/** Mail: an SMTP server inside the host, what it received, and the products' mail services that send to it. */
@NullMarked
package org.guildhall.host.mail;

import org.jspecify.annotations.NullMarked;
