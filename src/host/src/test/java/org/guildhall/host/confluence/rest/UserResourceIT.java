package org.guildhall.host.confluence.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.host.confluence.TestSite.json;

import com.fasterxml.jackson.databind.JsonNode;
import org.guildhall.host.confluence.TestSite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** {@code rest/api/user}. */
class UserResourceIT {

    private static TestSite site;
    private static TestSite.Visitor anna;

    @BeforeAll
    static void start() {
        site = new TestSite();
        anna = site.visitor("anna");
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void tellsStrangersNothingAboutPeople() {
        assertThat(site.visitor("").get("/rest/api/user?username=anna").statusCode())
                .isEqualTo(403);
    }

    @Test
    void tellsWhoTheSenderIs() {
        JsonNode current = json(anna.get("/rest/api/user/current"));

        assertThat(current.path("username").asText()).isEqualTo("anna");
        assertThat(anna.get("/rest/api/user?username=nobody").statusCode()).isEqualTo(404);
    }
}
