package org.guildhall.host.confluence.content;

/**
 * Gives someone a permission on a space.
 *
 * @param kind {@code user} (subject is a user key), {@code group} or {@code anonymous} (subject is empty)
 * @param subject who
 * @param permission {@code view}, {@code edit} or {@code admin}; each includes those before it
 */
public record SpaceGrant(String kind, String subject, String permission) {

    /** Grant for a group. */
    public static SpaceGrant group(String name, String permission) {
        return new SpaceGrant("group", name, permission);
    }

    /** Grant for a person. */
    public static SpaceGrant user(String key, String permission) {
        return new SpaceGrant("user", key, permission);
    }

    /** Reading without logging in. */
    public static SpaceGrant anonymousView() {
        return new SpaceGrant("anonymous", "", "view");
    }
}
