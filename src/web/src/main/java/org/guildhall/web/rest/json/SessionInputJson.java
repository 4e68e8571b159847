package org.guildhall.web.rest.json;

import java.util.Optional;

/** That an occurrence was held; with the id of its summary page, if there is one. */
public record SessionInputJson(Optional<Long> summary) {}
