/** Web items, sections and panels of the installed plugins. */
@NullMarked
package org.guildhall.host.web.fragment;

import org.jspecify.annotations.NullMarked;
