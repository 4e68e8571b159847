/**
 * Guildhall's macros: a class a macro, a form a macro with its parameters, a template a macro.
 *
 * <p>What a page's macros show is loaded once a page. A macro never loses what somebody wrote: with a wrong parameter it
 * shows what is wrong, and its body.
 */
@NullMarked
package org.guildhall.confluence.macro;

import org.jspecify.annotations.NullMarked;
