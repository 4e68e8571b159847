package org.guildhall.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.guildhall.host.junit.HostSession;
import org.guildhall.host.junit.WithHost;
import org.junit.jupiter.api.Test;

/** Issues in a Jira project that not everybody on the page may see. */
@WithHost
class HiddenIssueIT {

    @Test
    void tellsItsStatusToNobodyElseAndThatOfTheOthersToAll(HostSession host) {
        Demo demo = Demo.of(host);
        Team team = demo.newTeam("UNSEEN", "Discreet team");
        long page = team.publish("sofia", "Whom we asked", "<p>Notes.</p>");
        String hidden = raise(team, page, "Ask the works council");
        hide(demo, "UNSEEN");
        moveTo(team, "DATA");
        String open = raise(team, page, "Tell everybody");

        assertThat(status(team, "mara", hidden)).isEqualTo("To Do");
        assertThat(status(team, "mara", open)).isEqualTo("To Do");
        assertThat(status(team, "sofia", hidden)).isEmpty();
        assertThat(status(team, "sofia", open)).isEqualTo("To Do");
    }

    private static String raise(Team team, long page, String summary) {
        return team.demo()
                .confluence("mara")
                .post(team.path("/follow-ups"), Map.of("key", summary, "page", page, "summary", summary))
                .ok()
                .json()
                .at("/issue/key")
                .asText();
    }

    /** From now on only its lead may see the project. */
    private static void hide(Demo demo, String project) {
        JsonNode scheme = demo.jira("admin")
                .post(
                        "/rest/api/2/permissionscheme",
                        Map.of(
                                "name",
                                "Only the lead of " + project,
                                "permissions",
                                List.of(Map.of(
                                        "permission", "BROWSE_PROJECTS", "holder", Map.of("type", "projectLead")))))
                .ok()
                .json();
        demo.jira("admin")
                .put(
                        "/rest/api/2/project/" + project + "/permissionscheme",
                        Map.of("id", scheme.path("id").asLong()))
                .ok();
    }

    private static void moveTo(Team team, String project) {
        Map<String, Object> community = Map.of(
                "space",
                team.space(),
                "name",
                "Discreet team",
                "purpose",
                "To learn from each other.",
                "project",
                project,
                "members",
                List.of(Map.of("user", "mara", "roles", List.of("lead"))));
        team.demo().confluence("mara").put(team.path(""), community, "*").ok();
    }

    /** What a person reads of an issue's status; empty for nothing. */
    private static String status(Team team, String person, String issue) {
        for (JsonNode followUp : team.demo()
                .confluence(person)
                .get(team.path("/follow-ups"))
                .ok()
                .json()
                .path("items")) {
            if (followUp.at("/issue/key").asText().equals(issue)) {
                return followUp.at("/issue/status/name").asText();
            }
        }
        throw new IllegalStateException("There is no follow-up " + issue);
    }
}
