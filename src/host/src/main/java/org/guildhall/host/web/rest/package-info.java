/** JAX-RS resources of the products and of the installed plugins. */
@NullMarked
package org.guildhall.host.web.rest;

import org.jspecify.annotations.NullMarked;
