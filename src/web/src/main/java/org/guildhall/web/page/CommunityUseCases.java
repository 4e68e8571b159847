package org.guildhall.web.page;

import org.guildhall.core.artifact.ArtifactService;
import org.guildhall.core.community.CommunityService;
import org.guildhall.core.followup.FollowUpService;
import org.guildhall.core.ritual.Occurrences;
import org.guildhall.core.ritual.RitualService;
import org.guildhall.core.upkeep.FlagService;

/** What can be done and seen on a community's page. */
public record CommunityUseCases(
        CommunityService communities,
        RitualService rituals,
        Occurrences occurrences,
        ArtifactService artifacts,
        FlagService flags,
        FollowUpService followUps) {}
