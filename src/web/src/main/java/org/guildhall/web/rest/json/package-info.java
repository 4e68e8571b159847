/**
 * Records on the wire. Field names are glossary words; instants are ISO 8601 in UTC; pages, artifacts and others go by their ids.
 */
@NullMarked
package org.guildhall.web.rest.json;

import org.jspecify.annotations.NullMarked;
