/**
 * The OpenAPI document, made from the resources' own annotations and records.
 */
@NullMarked
package org.guildhall.web.rest.openapi;

import org.jspecify.annotations.NullMarked;
