package org.guildhall.web.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.guildhall.core.memory.ArtifactBuilder.anArtifact;
import static org.guildhall.core.memory.CommunityBuilder.aCommunity;
import static org.guildhall.web.fixture.Golden.assertGolden;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.mail.server.SMTPMailServer;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.guildhall.core.memory.GuildhallFixture;
import org.guildhall.core.outbox.DeliveryFailed;
import org.guildhall.core.paging.SliceRequest;
import org.guildhall.core.reference.SpaceKey;
import org.guildhall.core.reference.UserKey;
import org.guildhall.core.upkeep.Digests.Digest;
import org.guildhall.core.upkeep.FlagService.Finding;
import org.guildhall.hostapi.fixture.VelocityRenderer;
import org.guildhall.web.fixture.WebFixture;
import org.guildhall.web.rest.FlagViews;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

class MailDigestSenderTest {

    private final MailServerManager servers = mock(MailServerManager.class);
    private final SMTPMailServer server = mock(SMTPMailServer.class);

    @Test
    void sendsDigestInReadersLanguage() throws Exception {
        lenient().when(servers.getDefaultSMTPMailServer()).thenReturn(server);
        WebFixture web = new WebFixture(Locale.GERMAN);

        sender(web).send(digest(web, "otto"));

        ArgumentCaptor<Email> sent = ArgumentCaptor.forClass(Email.class);
        verify(server).send(sent.capture());
        assertThat(sent.getValue().getTo()).isEqualTo("otto@example.org");
        assertThat(sent.getValue().getSubject()).isEqualTo("Testing guild: 1 zu prüfen");
        assertThat(sent.getValue().getMimeType()).isEqualTo("text/html");
        assertGolden("digest-german", sent.getValue().getBody());
    }

    @Test
    void saysWhyAndHowToStop() throws Exception {
        lenient().when(servers.getDefaultSMTPMailServer()).thenReturn(server);
        WebFixture web = new WebFixture();

        sender(web).send(digest(web, "otto"));

        ArgumentCaptor<Email> sent = ArgumentCaptor.forClass(Email.class);
        verify(server).send(sent.capture());
        assertThat(sent.getValue().getBody()).doesNotContain("<script>").contains("To stop these messages");
        assertGolden("digest", sent.getValue().getBody());
    }

    @Test
    void saysHowManyMoreThereAreThanItNames() throws Exception {
        lenient().when(servers.getDefaultSMTPMailServer()).thenReturn(server);
        WebFixture web = new WebFixture();
        Digest digest = digest(web, "otto");

        sender(web).send(new Digest(digest.user(), digest.fresh(), 4710, digest.open()));

        ArgumentCaptor<Email> sent = ArgumentCaptor.forClass(Email.class);
        verify(server).send(sent.capture());
        assertThat(sent.getValue().getSubject()).contains("4711");
        assertThat(sent.getValue().getBody()).contains("And 4710 more");
    }

    @Test
    void triesAgainWhenThereIsNoMailServer() {
        WebFixture web = new WebFixture();
        Digest digest = digest(web, "otto");

        DeliveryFailed failure =
                catchThrowableOfType(DeliveryFailed.class, () -> sender(web).send(digest));

        assertThat(failure.isWorthRetrying()).isTrue();
    }

    @Test
    void triesAgainWhenMailServerDoesNotAnswer() throws Exception {
        lenient().when(servers.getDefaultSMTPMailServer()).thenReturn(server);
        doThrow(new MailException("Connection refused")).when(server).send(any());
        WebFixture web = new WebFixture();
        Digest digest = digest(web, "otto");

        DeliveryFailed failure =
                catchThrowableOfType(DeliveryFailed.class, () -> sender(web).send(digest));

        assertThat(failure).hasMessage("Connection refused");
        assertThat(failure.isWorthRetrying()).isTrue();
    }

    @Test
    void givesUpWhenPersonHasNoAddress() {
        WebFixture web = new WebFixture();
        Digest digest = digest(web, "gone");

        DeliveryFailed failure =
                catchThrowableOfType(DeliveryFailed.class, () -> sender(web).send(digest));

        assertThat(failure.isWorthRetrying()).isFalse();
    }

    private MailDigestSender sender(WebFixture web) {
        ApplicationProperties application = mock(ApplicationProperties.class);
        lenient().when(application.getBaseUrl(UrlMode.CANONICAL)).thenReturn("http://confluence.example");
        FlagViews flags = new FlagViews(web.artifactViews);
        return new MailDigestSender(
                servers, web.users, new DigestMail(new VelocityRenderer(), application, flags, web.users, web.times));
    }

    private static Digest digest(WebFixture web, String reader) {
        web.core.communityRepository.add(aCommunity().draft());
        web.core.pages.put(
                100,
                new SpaceKey("GUILD"),
                "Leaky data <script>alert(1)</script>",
                new UserKey("otto"),
                Instant.parse("2026-01-01T09:00:00Z"));
        web.core.artifactRepository.add(anArtifact().build());
        web.core.sweeps.runNow(GuildhallFixture.ADMIN);
        List<Finding> fresh = web.core
                .flags
                .open(GuildhallFixture.ADMIN, Optional.empty(), SliceRequest.first(), web.core.communities)
                .items();
        return new Digest(new UserKey(reader), fresh, 0, List.of());
    }
}
