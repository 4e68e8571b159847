/**
 * Velocity as the products run it: every reference is HTML-escaped unless its name ends in {@code Html}, and templates may
 * call methods of maps, lists, strings and other values of the JDK only.
 */
@NullMarked
package org.guildhall.host.platform.template;

import org.jspecify.annotations.NullMarked;
