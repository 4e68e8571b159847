package org.guildhall.web.rest.json;

import java.util.Optional;

/** A page; title and address are absent when it has just gone. */
public record PageJson(long id, Optional<String> title, Optional<String> url) {}
