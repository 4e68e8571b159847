package com.atlassian.confluence.spaces;

import com.atlassian.confluence.pages.Page;
import org.guildhall.host.confluence.api.Relations;

/** A space in memory. */
public class Space {

    private final String key;
    private long id;
    private String name = "";
    private long homePageId;
    private Relations relations = Relations.NONE;

    public Space() {
        this("");
    }

    public Space(String key) {
        this.key = key;
    }

    public long getId() {
        return id;
    }

    public String getKey() {
        return key;
    }

    public String getName() {
        return name;
    }

    public Page getHomePage() {
        return relations.page(homePageId);
    }

    /** Id of the home page, 0 when there is none. */
    public long getHomePageId() {
        return homePageId;
    }

    public String getUrlPath() {
        return "/display/" + key;
    }

    public boolean isPersonal() {
        return key.startsWith("~");
    }

    public boolean isArchived() {
        return false;
    }

    /** Fills the space from the host's store. */
    public Space filledBy(long storedId, String storedName, long storedHome, Relations host) {
        this.id = storedId;
        this.name = storedName;
        this.homePageId = storedHome;
        this.relations = host;
        return this;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Space space && key.equalsIgnoreCase(space.key);
    }

    @Override
    public int hashCode() {
        return key.toLowerCase(java.util.Locale.ROOT).hashCode();
    }

    @Override
    public String toString() {
        return "Space: " + key;
    }
}
