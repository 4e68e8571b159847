package org.guildhall.web.page;

import org.guildhall.web.rest.ArtifactViews;
import org.guildhall.web.rest.FlagViews;
import org.guildhall.web.rest.FollowUpViews;
import org.guildhall.web.schedule.SchedulePreviews;
import org.guildhall.web.text.Times;

/** How things are shown on a community's page. */
public record PageViews(
        ArtifactViews artifacts, FlagViews flags, FollowUpViews followUps, Times times, SchedulePreviews previews) {}
