/** The web container of one product: Jetty, its filters, the plugins' servlets. */
@NullMarked
package org.guildhall.host.web;

import org.jspecify.annotations.NullMarked;
