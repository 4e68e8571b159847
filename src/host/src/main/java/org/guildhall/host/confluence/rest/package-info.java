/** Confluence's own REST resources in the products' shapes and status codes, as far as the host has them. */
@NullMarked
package org.guildhall.host.confluence.rest;

import org.jspecify.annotations.NullMarked;
