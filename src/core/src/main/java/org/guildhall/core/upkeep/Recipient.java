package org.guildhall.core.upkeep;

/** Who is told of flags, by what they are to the flagged thing. */
public enum Recipient {
    /** The artifact's owner; for a ritual its community's facilitators. */
    OWNER,
    /** The community's leads. */
    LEAD,
    /** The site's administrators. */
    ADMINISTRATOR
}
