package org.guildhall.host.confluence.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.guildhall.host.confluence.TestHost.ADMIN;
import static org.guildhall.host.confluence.TestHost.ANNA;
import static org.guildhall.host.confluence.TestHost.BEN;
import static org.guildhall.host.confluence.TestHost.GUEST;

import java.util.List;
import java.util.Optional;
import org.guildhall.host.confluence.TestHost;
import org.junit.jupiter.api.Test;

class AccessTest {

    private final TestHost host = new TestHost();
    private final Wiki wiki = host.wiki();
    private final Access access = wiki.access();

    @Test
    void hidesSpacesFromThoseWithoutAGrant() {
        WikiPage page = host.page("Review", "<p/>");

        assertThat(access.canView(Optional.of(ANNA), page)).isTrue();
        assertThat(access.canView(Optional.of(GUEST), page)).isFalse();
        assertThat(access.canView(Optional.empty(), page)).isFalse();
    }

    @Test
    void inheritsViewRestrictionsFromPagesAbove() {
        WikiPage top = host.page("Top", "<p/>");
        WikiPage leaf = host.below(host.below(top, "Middle"), "Leaf");

        wiki.restrictions().replace(top.id(), List.of(new Restriction("view", "user", "anna")));

        assertThat(access.canView(Optional.of(ANNA), leaf)).isTrue();
        assertThat(access.canView(Optional.of(BEN), leaf)).isFalse();
        assertThat(access.canView(Optional.of(ADMIN), leaf)).isTrue();
    }

    @Test
    void keepsEditRestrictionsToThePageItself() {
        WikiPage top = host.page("Top", "<p/>");
        WikiPage leaf = host.below(top, "Leaf");

        wiki.restrictions().replace(top.id(), List.of(new Restriction("edit", "user", "anna")));

        assertThat(access.canEdit(Optional.of(BEN), top)).isFalse();
        assertThat(access.canView(Optional.of(BEN), top)).isTrue();
        assertThat(access.canEdit(Optional.of(BEN), leaf)).isTrue();
    }

    @Test
    void addsOnePermissionToThoseThatAreThere() {
        WikiSpace space = wiki.createSpace("MORE", "More", "", "anna", List.of(SpaceGrant.user("anna", "admin")));

        wiki.grant(space.id(), SpaceGrant.user("ben", "view"));
        wiki.grant(space.id(), SpaceGrant.user("ben", "view"));

        assertThat(wiki.spaces().grants().get(space.id()))
                .containsExactlyInAnyOrder(SpaceGrant.user("anna", "admin"), SpaceGrant.user("ben", "view"));
    }

    @Test
    void refusesAGroupWithoutAName() {
        WikiSpace space = wiki.createSpace("NAMED", "Named", "", "anna", List.of());
        WikiPage page = host.page("Review", "<p/>");

        assertThatThrownBy(() -> wiki.grant(space.id(), List.of(SpaceGrant.group(" ", "view"))))
                .hasMessageContaining("group: name the group");
        assertThatThrownBy(() -> wiki.restrictions()
                        .replace(page.id(), List.of(new Restriction("view", "group", "g".repeat(256)))))
                .hasMessageContaining("group: name the group");
    }

    @Test
    void letsAnonymousReadWhereTheSpaceSaysSo() {
        WikiSpace space = wiki.createSpace("OPEN", "Open", "", "anna", List.of(SpaceGrant.anonymousView()));

        assertThat(access.canView(Optional.empty(), space.id())).isTrue();
        assertThat(access.canCreate(Optional.of(ANNA), space.id())).isFalse();
    }
}
