package org.guildhall.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.core.memory.CommunityBuilder.aCommunity;

import java.util.Locale;
import org.guildhall.core.community.Role;
import org.guildhall.core.reference.SpaceKey;
import org.guildhall.web.fixture.RestClient;
import org.guildhall.web.fixture.RestClient.Reply;
import org.guildhall.web.fixture.WebFixture;
import org.junit.jupiter.api.Test;

class CommunitiesResourceTest {

    private static final String GUILD =
            """
            {"space": "GUILD", "name": "Testing guild", "purpose": "Calm releases", "project": "GUILD",
             "members": [{"user": "lea", "roles": ["lead", "devils-advocate"]}]}""";

    private final WebFixture web = new WebFixture().as("sam");
    private final RestClient client = RestClient.confluence(web);

    @Test
    void foundsCommunityWithLocationAndTag() {
        Reply reply = client.post("communities", GUILD);

        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.tag()).isEqualTo("\"1\"");
        assertThat(reply.at("/members/0/user")).isEqualTo("lea");
        assertThat(reply.body().at("/members/0/roles").toString()).isEqualTo("[\"lead\",\"devils-advocate\"]");
    }

    @Test
    void makesFounderLeadWhenNoMembersAreNamed() {
        Reply reply = client.post("communities", "{\"space\":\"GUILD\",\"name\":\"N\",\"purpose\":\"P\"}");

        assertThat(reply.at("/members/0/user")).isEqualTo("sam");
        assertThat(reply.body().has("project")).isFalse();
    }

    @Test
    void listsCommunitiesWithCursor() {
        web.core.access.administrator(
                new SpaceKey("DATA"), web.users.current().user().orElseThrow());
        client.post("communities", GUILD);
        client.post("communities", GUILD.replace("\"space\": \"GUILD\"", "\"space\": \"DATA\""));

        Reply first = client.get("communities?limit=1");
        Reply second = client.get("communities?limit=1&after=" + first.at("/next"));

        assertThat(first.at("/items/0/space")).isEqualTo("GUILD");
        assertThat(second.at("/items/0/space")).isEqualTo("DATA");
        assertThat(second.body().has("next")).isFalse();
    }

    @Test
    void changesWhatWasReadAndSentBack() {
        String read = client.post("communities", GUILD).body().toString();

        Reply changed = client.put("communities/1", read.replace("Calm", "Calmer"), "\"1\"");

        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.tag()).isEqualTo("\"2\"");
        assertThat(changed.at("/purpose")).isEqualTo("Calmer releases");
    }

    @Test
    void asksForTagBeforeChanging() {
        client.post("communities", GUILD);

        Reply reply = client.put("communities/1", GUILD);

        assertThat(reply.status()).isEqualTo(428);
        assertThat(reply.at("/detail")).contains("If-Match").contains("\"1\"");
    }

    @Test
    void refusesChangeOfAnotherRevision() {
        client.post("communities", GUILD);
        client.put("communities/1", GUILD, "\"1\"");

        Reply reply = client.put("communities/1", GUILD, "\"1\"");

        assertThat(reply.status()).isEqualTo(412);
        assertThat(reply.at("/code")).isEqualTo("revision.other");
    }

    @Test
    void namesPlaceWhereJsonBreaksOff() {
        Reply reply = client.post("communities", "{\"name\": \"Testing\n");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.type()).isEqualTo("application/problem+json");
        assertThat(reply.at("/type")).isEqualTo("urn:guildhall:problem:json.malformed");
        assertThat(reply.at("/detail")).contains("line 1");
    }

    @Test
    void namesFieldThatIsUnknown() {
        Reply reply = client.post("communities", GUILD.replace("\"purpose\"", "\"porpoise\""));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.at("/errors/0/field")).isEqualTo("porpoise");
        assertThat(reply.at("/errors/0/detail")).contains("members, name, project, purpose, space");
    }

    @Test
    void namesFieldOfWrongType() {
        Reply reply = client.post("communities", GUILD.replace("[\"lead\", \"devils-advocate\"]", "\"lead\""));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.at("/errors/0/field")).isEqualTo("members[0].roles");
    }

    @Test
    void refusesEmptyBodyNullAndListAlike() {
        Reply empty = client.post("communities", "");
        Reply nothing = client.post("communities", "null");
        Reply list = client.post("communities", "[]");

        assertThat(empty.at("/code")).isEqualTo("json.missing");
        assertThat(nothing.at("/code")).isEqualTo("json.object");
        assertThat(list.at("/code")).isEqualTo("json.object");
    }

    @Test
    void refusesNullAmongMembers() {
        Reply reply = client.post("communities", "{\"space\":\"GUILD\",\"members\":[null]}");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.at("/errors/0/field")).startsWith("members");
    }

    @Test
    void namesEveryUnknownUserAndRole() {
        Reply reply = client.post(
                "communities",
                "{\"space\":\"GUILD\",\"members\":[{\"user\":\"nobody\"},{\"user\":\"lea\",\"roles\":[\"boss\"]}]}");

        assertThat(reply.at("/errors/0/field")).isEqualTo("members[0].user");
        assertThat(reply.at("/errors/1/field")).isEqualTo("members[1].roles");
        assertThat(reply.at("/errors/1/detail")).contains("boss").contains("devils-advocate");
    }

    @Test
    void refusesPersonWhoIsAMemberTwice() {
        Reply reply = client.post(
                "communities",
                "{\"space\":\"GUILD\",\"name\":\"N\",\"purpose\":\"P\",\"members\":[{\"user\":\"lea\",\"roles\":[\"lead\"]},"
                        + "{\"user\":\"lea\"}]}");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.at("/code")).isEqualTo("community.member.twice");
    }

    @Test
    void keepsMemberWhoIsGoneFromTheDirectory() {
        web.core.communityRepository.add(
                aCommunity().with("lea", Role.LEAD).with("gone", Role.OBSERVER).draft());
        Reply read = client.get("communities/1");

        Reply changed = client.put("communities/1", read.body().toString(), read.tag());
        Reply other = client.put(
                "communities/1", read.body().toString().replace("\"gone\"", "\"never-there\""), changed.tag());

        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.at("/members/1/user")).isEqualTo("gone");
        assertThat(other.at("/code")).isEqualTo("user.unknown");
    }

    @Test
    void refusesTextThatNoDatabaseTakes() {
        Reply zero = client.post("communities", GUILD.replace("Calm", "Calm\\u0000"));
        Reply half = client.post("communities", GUILD.replace("Calm", "Calm\\ud800"));
        Reply emoji = client.post("communities", GUILD.replace("Calm", "Calm\\ud83d\\ude00 \\\\u0000"));

        assertThat(zero.at("/code")).isEqualTo("text.unstorable");
        assertThat(zero.at("/errors/0/field")).isEqualTo("purpose");
        assertThat(half.at("/code")).isEqualTo("text.unstorable");
        assertThat(emoji.status()).isEqualTo(201);
    }

    @Test
    void refusesBodyThatIsTooLarge() {
        Reply reply = client.post("communities", "[" + " ".repeat(1_000_000) + "]");

        assertThat(reply.status()).isEqualTo(413);
        assertThat(reply.at("/code")).isEqualTo("json.large");
    }

    @Test
    void namesEverythingThatIsMissing() {
        Reply reply = client.post("communities", "{\"space\":\"GUILD\"}");

        assertThat(reply.body().at("/errors").findValuesAsText("field")).containsExactly("name", "purpose");
    }

    @Test
    void refusesSecondCommunityOfSpace() {
        client.post("communities", GUILD);

        Reply reply = client.post("communities", GUILD);

        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.at("/code")).isEqualTo("community.exists");
    }

    @Test
    void tellsAnonymousToLogIn() {
        web.core.access.makePublic();
        client.post("communities", GUILD);
        web.asAnonymous();

        Reply read = client.get("communities/1");
        Reply changed = client.put("communities/1", GUILD, "*");

        assertThat(read.status()).isEqualTo(200);
        assertThat(changed.status()).isEqualTo(401);
    }

    @Test
    void answersHiddenAndMissingCommunityAlike() {
        client.post("communities", GUILD);
        web.core.access.hide(new SpaceKey("GUILD"));

        Reply hidden = client.get("communities/1");
        Reply missing = client.get("communities/2");
        Reply nonsense = client.get("communities/first");

        assertThat(hidden.status()).isEqualTo(404);
        assertThat(missing.status()).isEqualTo(404);
        assertThat(nonsense.status()).isEqualTo(404);
        assertThat(hidden.at("/code")).isEqualTo(missing.at("/code"));
    }

    @Test
    void refusesSliceThatIsTooLongOrNoNumber() {
        Reply tooLong = client.get("communities?limit=5000");
        Reply noNumber = client.get("communities?limit=many");

        assertThat(tooLong.at("/code")).isEqualTo("slice.limit");
        assertThat(noNumber.at("/errors/0/field")).isEqualTo("limit");
    }

    @Test
    void speaksGerman() {
        WebFixture german = new WebFixture(Locale.GERMAN).as("sam");

        Reply reply = RestClient.confluence(german).get("communities/7");

        assertThat(reply.at("/title")).isEqualTo("Nicht gefunden");
        assertThat(reply.at("/detail")).startsWith("Es gibt keine Gemeinschaft 7,");
    }
}
