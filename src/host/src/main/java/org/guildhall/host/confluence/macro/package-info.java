/**
 * Macros: those of the host itself and those of the installed plugins, how they are found by name, and what the macro browser
 * shows of them.
 */
@NullMarked
package org.guildhall.host.confluence.macro;

import org.jspecify.annotations.NullMarked;
