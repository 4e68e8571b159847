package org.guildhall.core.memory;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import org.guildhall.core.community.CommunityId;
import org.guildhall.core.ritual.Ritual;
import org.guildhall.core.ritual.RitualDraft;
import org.guildhall.core.ritual.RitualFormat;
import org.guildhall.core.ritual.RitualId;
import org.guildhall.core.ritual.Schedule;
import org.guildhall.core.ritual.ScheduleDraft;

/** Builds rituals; a weekly review on Thursdays at 14:00 in Berlin from 1 January 2026 unless told otherwise. */
public final class RitualBuilder {

    private long id;
    private CommunityId community = new CommunityId(1);
    private String title = "Case review";
    private RitualFormat format = RitualFormat.REVIEW;
    private LocalDate from = LocalDate.of(2026, 1, 1);
    private LocalTime time = LocalTime.of(14, 0);
    private ZoneId zone = Times.BERLIN;
    private int minutes = 45;
    private String rrule = "FREQ=WEEKLY;BYDAY=TH";
    private boolean active = true;

    private RitualBuilder() {}

    /** A valid ritual. */
    public static RitualBuilder aRitual() {
        return new RitualBuilder();
    }

    /** With that id. */
    public RitualBuilder id(long value) {
        id = value;
        return this;
    }

    /** Of that community. */
    public RitualBuilder of(CommunityId value) {
        community = value;
        return this;
    }

    /** With that title. */
    public RitualBuilder titled(String value) {
        title = value;
        return this;
    }

    /** Run that way. */
    public RitualBuilder format(RitualFormat value) {
        format = value;
        return this;
    }

    /** Every week on that day. */
    public RitualBuilder weekly(DayOfWeek day) {
        return everyWeeks(1, day);
    }

    /** Every four weeks on that day. */
    public RitualBuilder fourWeekly(DayOfWeek day) {
        return everyWeeks(4, day);
    }

    /** Once only. */
    public RitualBuilder once() {
        return rule("");
    }

    /** Repeated by that rule. */
    public RitualBuilder rule(String value) {
        rrule = value;
        return this;
    }

    /** First on that day. */
    public RitualBuilder from(String date) {
        from = LocalDate.parse(date);
        return this;
    }

    /** At that time of the day. */
    public RitualBuilder at(String timeOfDay) {
        time = LocalTime.parse(timeOfDay);
        return this;
    }

    /** In that zone. */
    public RitualBuilder in(ZoneId value) {
        zone = value;
        return this;
    }

    /** So many minutes long. */
    public RitualBuilder minutes(int value) {
        minutes = value;
        return this;
    }

    /** Retired. */
    public RitualBuilder retired() {
        active = false;
        return this;
    }

    /** What a person would say when planning it. */
    public RitualDraft draft() {
        ScheduleDraft schedule = new ScheduleDraft(from.atTime(time).toString(), zone.getId(), minutes, rrule);
        return new RitualDraft(title, format, schedule, active);
    }

    /** Its schedule alone. */
    public Schedule schedule() {
        return draft().schedule().check();
    }

    /** The ritual itself, as if it were stored at revision 1. */
    public Ritual build() {
        return new Ritual(new RitualId(id), community, title, format, schedule(), active, 1);
    }

    private RitualBuilder everyWeeks(int weeks, DayOfWeek day) {
        from = from.with(TemporalAdjusters.nextOrSame(day));
        String name = day.name().substring(0, 2);
        return rule("FREQ=WEEKLY;INTERVAL=" + weeks + ";BYDAY=" + name);
    }
}
