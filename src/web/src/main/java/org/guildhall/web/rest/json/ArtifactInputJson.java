package org.guildhall.web.rest.json;

import java.util.Optional;
import org.guildhall.core.artifact.ArtifactKind;

/** A page that is to be kept, by its id, as which kind. */
public record ArtifactInputJson(Optional<Long> page, @Word(ArtifactKind.class) Optional<String> kind) {}
