package org.guildhall.host.confluence.content;

import java.util.List;
import java.util.Optional;
import org.guildhall.host.kernel.HostUser;

/**
 * Who may see and change what. Site administrators may do everything, as Confluence's super group. View restrictions are
 * inherited from every page above, edit restrictions are not.
 */
public final class Access {

    private static final List<String> LEVELS = List.of("view", "edit", "admin");

    private final SpaceStore spaces;
    private final RestrictionStore restrictions;

    Access(SpaceStore spaces, RestrictionStore restrictions) {
        this.spaces = spaces;
        this.restrictions = restrictions;
    }

    /** Whether the person may see the space. */
    public boolean canView(Optional<HostUser> user, long spaceId) {
        return isGranted(user, spaceId, "view");
    }

    /** Whether the person may create pages in the space. */
    public boolean canCreate(Optional<HostUser> user, long spaceId) {
        return user.isPresent() && isGranted(user, spaceId, "edit");
    }

    /** Whether the person administers the space. */
    public boolean canAdminister(Optional<HostUser> user, long spaceId) {
        return user.isPresent() && isGranted(user, spaceId, "admin");
    }

    /** Whether the person may see the page. */
    public boolean canView(Optional<HostUser> user, WikiPage page) {
        return canView(user, page.spaceId()) && passes(user, page.id(), page.ancestors());
    }

    /** Whether the person may see the page. */
    public boolean canView(Optional<HostUser> user, PageNode page) {
        return spaces.byKey(page.spaceKey())
                        .filter(space -> canView(user, space.id()))
                        .isPresent()
                && passes(user, page.id(), page.ancestors());
    }

    /** Whether the person may change the page. */
    public boolean canEdit(Optional<HostUser> user, WikiPage page) {
        return canView(user, page) && canCreate(user, page.spaceId()) && matches(user, page.id(), Restriction.EDIT);
    }

    /** Whether the person may change who sees and edits the page. */
    public boolean canRestrict(Optional<HostUser> user, WikiPage page) {
        return canEdit(user, page) || (canView(user, page) && canAdminister(user, page.spaceId()));
    }

    private boolean passes(Optional<HostUser> user, long page, List<Long> ancestors) {
        return matches(user, page, Restriction.VIEW)
                && ancestors.stream().allMatch(above -> matches(user, above, Restriction.VIEW));
    }

    private boolean matches(Optional<HostUser> user, long page, String operation) {
        List<Restriction> set = restrictions.of(page).stream()
                .filter(one -> one.operation().equals(operation))
                .toList();
        return set.isEmpty()
                || user.filter(who -> who.isAdministrator() || set.stream().anyMatch(one -> names(one, who)))
                        .isPresent();
    }

    private static boolean names(Restriction restriction, HostUser user) {
        return restriction.kind().equals("user")
                ? restriction.subject().equals(user.key())
                : user.isIn(restriction.subject());
    }

    private boolean isGranted(Optional<HostUser> user, long spaceId, String permission) {
        return user.filter(HostUser::isAdministrator).isPresent()
                || spaces.grants().getOrDefault(spaceId, List.of()).stream()
                        .anyMatch(grant -> includes(grant, permission) && applies(grant, user));
    }

    private static boolean includes(SpaceGrant grant, String permission) {
        return LEVELS.indexOf(grant.permission()) >= LEVELS.indexOf(permission);
    }

    private static boolean applies(SpaceGrant grant, Optional<HostUser> user) {
        return switch (grant.kind()) {
            case "anonymous" -> true;
            case "group" -> user.filter(who -> who.isIn(grant.subject())).isPresent();
            default -> user.filter(who -> who.key().equals(grant.subject())).isPresent();
        };
    }
}
