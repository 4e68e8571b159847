/** The host for tests and loaders: a small session to drive it, and the JUnit 5 extension that starts it. */
@NullMarked
package org.guildhall.host.junit;

import org.jspecify.annotations.NullMarked;
