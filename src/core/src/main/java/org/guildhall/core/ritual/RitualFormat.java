package org.guildhall.core.ritual;

import java.time.Duration;

/** How a ritual is run; brings the timebox that is offered when a ritual is planned. */
public enum RitualFormat {
    /** One person presents an approach, the group discusses it (S53: 45 minutes). */
    REVIEW(45),
    CRITIQUE(60),
    DEMO(45),
    STUDY_GROUP(60),
    MENTORING_PAIR(30),
    SHORT_TALK(15),
    EDGE_CASE_LAB(60),
    /** Five minutes by someone who just got through a problem (S27). */
    JUST_STRUGGLED_WITH(5),
    LEARNING_SPRINT(60),
    /** Brief, every four weeks (S63: 20 minutes). */
    RETROSPECTIVE(20),
    HEALTH_CHECK(60),
    STAND_UP_SHARE(5),
    EXTERNAL_SESSION(60);

    private final Duration timebox;

    RitualFormat(int minutes) {
        this.timebox = Duration.ofMinutes(minutes);
    }

    /** How long a session of this format takes by default. */
    public Duration timebox() {
        return timebox;
    }
}
