/**
 * Pages for people: administration and communities. They work without JavaScript.
 */
@NullMarked
package org.guildhall.web.page;

import org.jspecify.annotations.NullMarked;
