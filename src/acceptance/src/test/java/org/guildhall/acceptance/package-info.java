/**
 * The story told to the jar in the host: each class a chapter, each test a fact, seen in a real browser, over REST or in the
 * mail. {@link org.guildhall.acceptance.Demo} brings the team of the walkthrough, told once for all tests that share a host.
 */
@NullMarked
package org.guildhall.acceptance;

import org.jspecify.annotations.NullMarked;
