package org.guildhall.web.rest.json;

import java.util.Optional;

/** Why an occurrence is called off. */
public record CancellationInputJson(@Required Optional<String> reason) {}
