package org.guildhall.web.rest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.guildhall.core.artifact.Artifact;
import org.guildhall.core.reference.IssueKey;
import org.guildhall.core.upkeep.FlagService.Finding;
import org.guildhall.web.rest.json.ArtifactJson;
import org.guildhall.web.rest.json.FlagJson;
import org.guildhall.web.text.Words;

/** Flags with what they are about. */
public final class FlagViews {

    private final ArtifactViews artifacts;

    /** Shows artifacts by the given views. */
    public FlagViews(ArtifactViews artifacts) {
        this.artifacts = artifacts;
    }

    /** Findings, in the order given. */
    public List<FlagJson> of(List<Finding> findings) {
        Map<Long, ArtifactJson> shown =
                artifacts
                        .of(findings.stream()
                                .flatMap(f -> f.artifact().stream())
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(ArtifactJson::id, Function.identity(), (a, b) -> a));
        return findings.stream().map(f -> json(f, shown)).toList();
    }

    private static FlagJson json(Finding finding, Map<Long, ArtifactJson> shown) {
        Optional<Artifact> artifact = finding.artifact();
        return new FlagJson(
                finding.flag().id().value(),
                Words.of(finding.flag().reason()),
                new FlagJson.CommunityRefJson(
                        finding.community().id().value(), finding.community().name()),
                finding.flag().since(),
                finding.flag().raisedAt(),
                artifact.flatMap(a -> Optional.ofNullable(shown.get(a.id().value()))),
                finding.ritual().map(r -> new FlagJson.RitualRefJson(r.id().value(), r.title())),
                finding.flag().issue().map(IssueKey::value));
    }
}
