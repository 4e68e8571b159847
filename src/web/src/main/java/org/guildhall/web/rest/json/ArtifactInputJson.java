package org.guildhall.web.rest.json;

import java.util.Optional;
import org.guildhall.core.artifact.ArtifactKind;
import org.guildhall.core.problem.Problem;
import org.guildhall.core.problem.Problems;
import org.guildhall.core.problem.Refusal;
import org.guildhall.core.reference.PageRef;
import org.guildhall.web.text.Words;

/** A page that is to be kept, by its id, as which kind. */
public record ArtifactInputJson(
        @Required Optional<Long> page, @Required @Word(ArtifactKind.class) Optional<String> kind) {

    /** The same; refuses with everything that is wrong. */
    public ArtifactInputJson checked() {
        new Problems().attempt(this::pageRef).attempt(this::artifactKind).refuse();
        return this;
    }

    /** The page. */
    public PageRef pageRef() {
        return new PageRef(page.orElseThrow(() -> Refusal.invalid(Problem.of("field.missing", "page"))));
    }

    /** The kind. */
    public ArtifactKind artifactKind() {
        return Words.read(ArtifactKind.class, kind.orElse(""), "kind");
    }
}
