package org.guildhall.web.rest;

import java.net.URI;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a resource answers when all goes well.
 *
 * @param status the HTTP status
 * @param body a record of {@code rest.json}; empty for none
 * @param revision becomes the entity tag
 * @param location where what was made can be found, relative to the resource's root
 */
public record Answer(int status, Optional<Object> body, OptionalLong revision, Optional<URI> location) {

    /** Here it is. */
    public static Answer ok(Object body) {
        return new Answer(200, Optional.of(body), OptionalLong.empty(), Optional.empty());
    }

    /** It was made. */
    public static Answer created(Object body, String path) {
        return new Answer(201, Optional.of(body), OptionalLong.empty(), Optional.of(URI.create(path)));
    }

    /** The same with another status. */
    public Answer status(int other) {
        return new Answer(other, body, revision, location);
    }

    /** The same with the revision as entity tag. */
    public Answer at(long value) {
        return new Answer(status, body, OptionalLong.of(value), location);
    }
}
