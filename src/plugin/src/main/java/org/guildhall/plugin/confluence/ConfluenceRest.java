package org.guildhall.plugin.confluence;

import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.user.UserManager;
import java.time.Clock;
import org.guildhall.plugin.Beans;
import org.guildhall.plugin.Wiring;
import org.guildhall.web.rest.ArtifactViews;
import org.guildhall.web.rest.FlagViews;
import org.guildhall.web.rest.FollowUpViews;
import org.guildhall.web.text.Users;

/** What REST resources get by their constructors, besides the services. */
final class ConfluenceRest {

    private ConfluenceRest() {}

    static void add(Wiring wiring, ConfluencePorts ports, Clock clock) {
        Beans beans = wiring.beans();
        Users users = new Users(wiring.host().get(UserManager.class));
        ArtifactViews artifacts = beans.add(new ArtifactViews(ports.pages(), users, clock));
        beans.add(new FlagViews(artifacts));
        beans.add(new FollowUpViews(
                ports.pages(), ports.tracker(), users, wiring.host().get(I18nResolver.class)));
    }
}
