package org.guildhall.confluence.page;

import java.util.Map;
import java.util.Optional;
import org.guildhall.confluence.macro.SessionSummaryForm;
import org.guildhall.core.artifact.ArtifactKind;

/**
 * A macro that makes its page an artifact.
 *
 * @param name as the storage format has it
 * @param parameters its parameters that are plain text
 */
record PublishedMacro(String name, Map<String, String> parameters) {

    private static final String SUMMARY = "guildhall-session-summary";

    private static final Map<String, ArtifactKind> KINDS = Map.of(
            SUMMARY,
            ArtifactKind.SESSION_SUMMARY,
            "guildhall-pattern",
            ArtifactKind.PATTERN,
            "guildhall-anti-pattern",
            ArtifactKind.ANTI_PATTERN);

    static boolean isOne(String name) {
        return KINDS.containsKey(name);
    }

    /** What sort of artifact the page is; the summary of a retrospective is a retrospective. */
    ArtifactKind kind() {
        boolean retrospective = summary()
                .filter(s -> s.kind().equals(SessionSummaryForm.RETROSPECTIVE))
                .isPresent();
        return retrospective ? ArtifactKind.RETROSPECTIVE : KINDS.getOrDefault(name, ArtifactKind.SESSION_SUMMARY);
    }

    /** What it says of a session, if it is a session summary. */
    Optional<SessionSummaryForm> summary() {
        return name.equals(SUMMARY) ? Optional.of(SessionSummaryForm.read(parameters)) : Optional.empty();
    }
}
