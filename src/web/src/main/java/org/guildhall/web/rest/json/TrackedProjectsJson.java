package org.guildhall.web.rest.json;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.guildhall.core.followup.TrackedProjects;
import org.guildhall.core.problem.Problem;
import org.guildhall.core.problem.Refusal;
import org.guildhall.core.reference.ProjectKey;

/** The Jira projects that offer Guildhall's issue types. */
public record TrackedProjectsJson(List<String> projects, long revision) {

    /** The choice as it shall be. */
    @JsonIgnoreProperties("revision")
    public record Input(@Required Optional<List<String>> projects) {

        /** The choice at a revision. */
        public TrackedProjects at(long revision) {
            List<String> keys = projects.orElseThrow(() -> Refusal.invalid(Problem.of("field.missing", "projects")));
            return new TrackedProjects(
                    keys.stream()
                            .filter(k -> !k.isBlank())
                            .map(k -> new ProjectKey(k.strip()))
                            .collect(Collectors.toSet()),
                    revision);
        }
    }

    /** As it is stored. */
    public static TrackedProjectsJson of(TrackedProjects chosen) {
        return new TrackedProjectsJson(
                chosen.projects().stream().map(ProjectKey::value).sorted().toList(), chosen.revision());
    }
}
