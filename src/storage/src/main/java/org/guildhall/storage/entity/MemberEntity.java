package org.guildhall.storage.entity;

import net.java.ao.Accessor;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** A person in a community. */
@Preload
@Table(MemberEntity.TABLE)
public interface MemberEntity extends Row {

    String TABLE = "MEMBER";
    String COMMUNITY_ID = "COMMUNITY_ID";
    String USER_KEY = "USER_KEY";
    String ROLES_TAKEN = "ROLES_TAKEN";

    /** Whose member. */
    @Indexed
    @Accessor(COMMUNITY_ID)
    long getCommunityId();

    /** Sets COMMUNITY_ID. */
    @Mutator(COMMUNITY_ID)
    void setCommunityId(long value);

    /** Who. */
    @NotNull
    @Accessor(USER_KEY)
    String getUserKey();

    /** Sets USER_KEY. */
    @Mutator(USER_KEY)
    void setUserKey(String value);

    /** Names of the roles taken, with commas; null or empty for none. */
    @Accessor(ROLES_TAKEN)
    @Nullable
    String getRolesTaken();

    /** Sets ROLES_TAKEN. */
    @Mutator(ROLES_TAKEN)
    void setRolesTaken(@Nullable String value);
}
