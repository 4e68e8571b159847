package org.guildhall.host.confluence.page;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.guildhall.host.confluence.content.ContentProblem;
import org.guildhall.host.confluence.content.SpaceGrant;
import org.guildhall.host.confluence.content.WikiSpace;
import org.guildhall.host.kernel.HostUser;

/** Creating a space, and who may do what in one. */
final class Spaces {

    private final Site site;
    private final Sidebar sidebar;

    Spaces(Site site) {
        this.site = site;
        this.sidebar = new Sidebar(site);
    }

    Reply form(Ask ask) {
        administrator(ask);
        return Reply.page("createspace", Map.of("key", "", "name", "", "description", "", "error", ""));
    }

    Reply create(Ask ask) {
        administrator(ask);
        try {
            List<SpaceGrant> grants =
                    List.of(SpaceGrant.user(ask.author(), "admin"), SpaceGrant.group("confluence-users", "edit"));
            WikiSpace space = site.wiki()
                    .createSpace(
                            ask.text("key").strip(),
                            ask.text("name").strip(),
                            ask.text("description"),
                            ask.author(),
                            grants);
            return Reply.to("/display/" + space.key());
        } catch (ContentProblem problem) {
            Map<String, Object> context = new HashMap<>();
            List.of("key", "name", "description").forEach(name -> context.put(name, ask.text(name)));
            context.put("error", problem.reason());
            return new Reply.Page(400, "createspace", context);
        }
    }

    private static void administrator(Ask ask) {
        if (ask.reader().filter(HostUser::isAdministrator).isEmpty()) {
            throw ContentProblem.forbidden("Only administrators create spaces.");
        }
    }

    Reply permissions(Ask ask) {
        WikiSpace space = administered(ask);
        return permissions(space, ask, text(space), "");
    }

    private Reply permissions(WikiSpace space, Ask ask, String grants, String error) {
        Map<String, Object> context = new HashMap<>();
        context.put("spaceKey", space.key());
        context.put("spaceName", space.name());
        context.put("sidebar", sidebar.of(space, Optional.empty(), ask));
        context.put("grants", grants);
        context.put("error", error);
        return new Reply.Page(error.isEmpty() ? 200 : 400, "permissions", context);
    }

    private String text(WikiSpace space) {
        return site.wiki().spaces().grants().getOrDefault(space.id(), List.of()).stream()
                .map(grant -> who(grant) + " " + grant.permission())
                .collect(Collectors.joining("\n"));
    }

    private String who(SpaceGrant grant) {
        return switch (grant.kind()) {
            case "anonymous" -> "anonymous";
            case "group" -> "group:" + grant.subject();
            default ->
                site.confluence()
                        .context()
                        .users()
                        .byKey(grant.subject())
                        .map(HostUser::name)
                        .orElse(grant.subject());
        };
    }

    Reply grant(Ask ask) {
        WikiSpace space = administered(ask);
        try {
            site.wiki()
                    .grant(
                            space.id(),
                            ask.text("grants")
                                    .lines()
                                    .filter(line -> !line.isBlank())
                                    .map(this::parse)
                                    .toList());
            return Reply.to("/spaces/spacepermissions.action?key=" + space.key());
        } catch (ContentProblem problem) {
            return permissions(space, ask, ask.text("grants"), problem.reason());
        }
    }

    private SpaceGrant parse(String line) {
        List<String> parts = Arrays.asList(line.strip().split("\\s+", -1));
        if (parts.size() != 2 || !List.of("view", "edit", "admin").contains(parts.get(1))) {
            throw ContentProblem.badRequest("\"" + line.strip() + "\": write who, then view, edit or admin, for example"
                    + " group:confluence-users edit");
        }
        String who = parts.get(0);
        if (who.equals("anonymous")) {
            return SpaceGrant.anonymousView();
        }
        return who.startsWith("group:")
                ? SpaceGrant.group(who.substring("group:".length()), parts.get(1))
                : SpaceGrant.user(key(who), parts.get(1));
    }

    private String key(String name) {
        return site.confluence()
                .context()
                .users()
                .byName(name)
                .map(HostUser::key)
                .orElseThrow(() -> ContentProblem.badRequest("Nobody has the user name \"" + name + "\""));
    }

    private WikiSpace administered(Ask ask) {
        WikiSpace space = site.space(ask, ask.text("key"));
        if (!site.access().canAdminister(ask.reader(), space.id())) {
            throw ContentProblem.forbidden("Only administrators of the space may do this.");
        }
        return space;
    }
}
