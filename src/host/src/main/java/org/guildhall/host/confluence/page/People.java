package org.guildhall.host.confluence.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.guildhall.host.confluence.content.ContentProblem;
import org.guildhall.host.kernel.HostUser;

/** The people of the site. */
final class People {

    private final Site site;

    People(Site site) {
        this.site = site;
    }

    Reply all(Ask ask) {
        ask.author();
        List<Map<String, Object>> people = site.confluence().context().users().all().stream()
                .map(this::row)
                .toList();
        return Reply.page("people", Map.of("people", people));
    }

    Reply profile(Ask ask) {
        ask.author();
        HostUser user = site.confluence()
                .context()
                .users()
                .byName(ask.text("username"))
                .orElseThrow(() -> ContentProblem.notFound("Nobody here has that user name."));
        return Reply.page("profile", row(user));
    }

    private Map<String, Object> row(HostUser user) {
        Map<String, Object> row = new HashMap<>();
        row.put("name", user.name());
        row.put("fullName", user.fullName());
        row.put("email", user.email());
        row.put("zone", user.zone().getId());
        row.put("groups", new TreeSet<>(user.groups()));
        row.put("letter", user.fullName().substring(0, 1));
        row.put("url", site.confluence().urls().person(user));
        return row;
    }
}
