/** CSS, JavaScript and files of the installed plugins, and AUI. */
@NullMarked
package org.guildhall.host.web.resource;

import org.jspecify.annotations.NullMarked;
