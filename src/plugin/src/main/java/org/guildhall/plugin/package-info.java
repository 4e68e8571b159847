/**
 * Wiring: finds the host's components, picks what belongs to the product, and hands it to the rooms. It has no rules of its
 * own.
 */
@NullMarked
package org.guildhall.plugin;

import org.jspecify.annotations.NullMarked;
