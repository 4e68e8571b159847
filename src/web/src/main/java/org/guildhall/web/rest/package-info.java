/**
 * What all REST resources share: JSON by our own mapper, answers, and problem details (RFC 9457).
 */
@NullMarked
package org.guildhall.web.rest;

import org.jspecify.annotations.NullMarked;
