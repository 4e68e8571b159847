package org.guildhall.web.rest.json;

import java.util.Optional;
import org.guildhall.core.artifact.Evidence;

/** How somebody knows that an artifact is still true, and what else they say. */
public record ReviewInputJson(@Required @Word(Evidence.class) Optional<String> evidence, Optional<String> note) {}
