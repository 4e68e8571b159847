package org.guildhall.host.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.guildhall.host.kernel.ProductName.CONFLUENCE;
import static org.guildhall.host.kernel.ProductName.JIRA;

import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;
import com.atlassian.mail.server.MailServerManager;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@WithHost
class HostExtensionIT {

    private static final Instant LATER = Instant.parse("2030-01-01T09:00:00Z");

    private static HostSession shared;

    @BeforeAll
    static void remember(HostSession host) {
        shared = host;
    }

    @Test
    void sharesOneHostAmongTests(HostSession first, HostSession second) {
        assertThat(first).isSameAs(second).isSameAs(shared);
        assertThat(first.client(JIRA, "admin").get("/rest/host/1.0/jobs").status())
                .isEqualTo(200);
    }

    @Test
    @WithHost(value = CONFLUENCE, fresh = true)
    void keepsMailAndClockOverARestart(HostSession host) throws MailException {
        host.advanceTo(LATER);
        host.host()
                .product(CONFLUENCE)
                .components()
                .get(MailServerManager.class)
                .getDefaultSMTPMailServer()
                .send(new Email("amy@example.org").setSubject("Digest").setBody("text"));

        host.restart();

        assertThat(host.mail("amy@example.org")).hasSize(1);
        assertThat(Duration.between(LATER, host.now())).isLessThan(Duration.ofMinutes(5));
        assertThat(host.client(CONFLUENCE, "admin").get("/host/clock").body()).contains("1 Jan 2030");
    }

    @Test
    @WithHost(value = CONFLUENCE, fresh = true)
    void movesTheClockByRestForAdministratorsOnly(HostSession host) {
        String path = "/rest/host/1.0/clock";

        HostAnswer moved = host.client(CONFLUENCE, "admin").put(path, "{\"now\":\"2030-01-01T09:00:00Z\"}");
        HostAnswer nonsense = host.client(CONFLUENCE, "admin").put(path, "{\"now\":\"tomorrow\"}");
        HostAnswer stranger = HostClient.anonymous(host.address(CONFLUENCE)).put(path, "{\"offset\":\"PT0S\"}");

        assertThat(moved.body()).contains("2030-01-01T09:00");
        assertThat(nonsense.status()).isEqualTo(400);
        assertThat(stranger.status()).isEqualTo(401);
    }

    @Test
    @WithHost(fresh = true)
    void givesHostOfItsOwnToTestThatAsksForIt(HostSession fresh) {
        assertThat(fresh).isNotSameAs(shared);
    }

    @Test
    @WithHost(fresh = true)
    void stopsAndStartsOneProductWhileTheOtherGoesOn(HostSession host) {
        HostClient jira = host.client(JIRA, "admin");
        jira.post("/rest/api/2/project", Map.of("key", "KEPT", "name", "Kept", "lead", "admin"))
                .ok();

        host.stop(JIRA);

        assertThatThrownBy(() -> jira.get("/rest/api/2/project/KEPT")).isInstanceOf(UncheckedIOException.class);
        assertThat(host.client(CONFLUENCE, "admin").get("/rest/host/1.0/jobs").status())
                .isEqualTo(200);

        host.start(JIRA);

        assertThat(jira.get("/rest/api/2/project/KEPT").status()).isEqualTo(200);
    }
}
