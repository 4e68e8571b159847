/**
 * Words and sentences for people: the glossary's words on the wire, translated texts, and who is who.
 */
@NullMarked
package org.guildhall.web.text;

import org.jspecify.annotations.NullMarked;
