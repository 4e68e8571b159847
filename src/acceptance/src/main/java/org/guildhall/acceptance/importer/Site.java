package org.guildhall.acceptance.importer;

import java.util.Set;
import org.guildhall.acceptance.importer.meeting.RitualPlan;

/** Where an import goes. */
public interface Site {

    /** Adds a person to the directory, unless there is one of that name. */
    void addPerson(String name);

    /** Makes a space that everybody reads and edits, and that those people administer. */
    void makeSpace(String key, String name, Set<String> administrators);

    /** Makes a page with its dates; returns its id. */
    long makePage(PagePlan page);

    /** Founds a community; returns its id. */
    long found(CommunityPlan community);

    /** Plans a ritual of a community. */
    void plan(long community, RitualPlan ritual);

    /** Keeps a page as an artifact of a community. */
    void keep(long community, long page, String kind);
}
