package org.guildhall.acceptance.importer;

import static org.guildhall.host.kernel.ProductName.CONFLUENCE;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guildhall.acceptance.importer.meeting.RitualPlan;
import org.guildhall.host.confluence.ConfluenceProduct;
import org.guildhall.host.confluence.content.PageDraft;
import org.guildhall.host.confluence.content.SpaceGrant;
import org.guildhall.host.confluence.content.Wiki;
import org.guildhall.host.confluence.content.WikiPage;
import org.guildhall.host.confluence.content.WikiSpace;
import org.guildhall.host.junit.HostClient;
import org.guildhall.host.junit.HostSession;
import org.guildhall.host.kernel.HostUser;
import org.guildhall.host.kernel.UserDirectory;

/** The running host: pages go straight into its Confluence, with their dates; communities through Guildhall's REST. */
public final class HostSite implements Site {

    private static final String EVERYBODY = "confluence-users";
    private static final String COMMUNITIES = "/rest/guildhall/1.0/communities";
    private static final String ADMINISTRATOR = "admin";

    private final HostSession host;
    private final HostClient client;
    private final Wiki wiki;
    private final UserDirectory users;
    private final String administrator;
    private final Map<String, Long> homePages = new HashMap<>();

    /** Imports into that host. */
    public HostSite(HostSession host) {
        this.host = host;
        this.client = host.client(CONFLUENCE, ADMINISTRATOR);
        this.wiki = ((ConfluenceProduct) host.host().product(CONFLUENCE).product()).wiki();
        this.users = host.host().surroundings().users();
        this.administrator = key(ADMINISTRATOR);
    }

    @Override
    public void addPerson(String name) {
        if (users.byName(name).isPresent()) {
            return;
        }
        String fullName = name.substring(0, 1).toUpperCase(Locale.ROOT)
                + name.substring(1).replace('-', ' ');
        host.person(new HostUser(
                "imported-" + name,
                name,
                fullName,
                name.replaceAll("[^\\p{Alnum}.+-]", "-") + "@community.example",
                ZoneId.of("UTC"),
                Locale.ENGLISH,
                Set.of(EVERYBODY, "jira-software-users")));
    }

    @Override
    public void makeSpace(String key, String name, Set<String> administrators) {
        List<SpaceGrant> grants = new ArrayList<>();
        grants.add(SpaceGrant.group(EVERYBODY, "edit"));
        administrators.forEach(person -> grants.add(SpaceGrant.user(key(person), "admin")));
        WikiSpace space = wiki.createSpace(key, name, "", administrator, grants);
        homePages.put(key, space.homePageId());
    }

    @Override
    public long makePage(PagePlan page) {
        PageDraft draft = PageDraft.of(
                page.space(),
                Optional.ofNullable(homePages.get(page.space())),
                page.title(),
                page.storage().get());
        WikiPage made = wiki.create(draft, key(page.author()), page.created());
        if (page.lastModified().isAfter(page.created())) {
            wiki.update(made.id(), made.version(), draft, key(page.lastModifier()), page.lastModified());
        }
        return made.id();
    }

    @Override
    public long found(CommunityPlan community) {
        List<Map<String, Object>> members = new ArrayList<>();
        community.roles().forEach((person, roles) -> members.add(Map.of("user", person, "roles", roles)));
        Map<String, Object> body = Map.of(
                "space", community.space(),
                "name", community.name(),
                "purpose", community.purpose(),
                "members", members);
        return client.post(COMMUNITIES, body).ok().json().path("id").asLong();
    }

    @Override
    public void plan(long community, RitualPlan ritual) {
        Map<String, Object> body = Map.of(
                "title", ritual.title(),
                "format", "review",
                "start", ritual.start().toString(),
                "zone", ritual.zone().getId(),
                "minutes", RitualPlan.MINUTES,
                "rrule", ritual.rrule());
        client.post(COMMUNITIES + "/" + community + "/rituals", body).ok();
    }

    @Override
    public void keep(long community, long page, String kind) {
        client.post(COMMUNITIES + "/" + community + "/artifacts", Map.of("page", page, "kind", kind))
                .ok();
    }

    private String key(String person) {
        return users.byName(person).map(HostUser::key).orElseThrow();
    }
}
