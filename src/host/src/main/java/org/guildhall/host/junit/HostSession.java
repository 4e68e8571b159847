package org.guildhall.host.junit;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.guildhall.host.kernel.HostUser;
import org.guildhall.host.kernel.ProductName;
import org.guildhall.host.mail.ReceivedMail;
import org.guildhall.host.main.Host;
import org.guildhall.host.main.HostSettings;

/** Drives a running host. People whose password is not given have their name as password, as the demo's people do. */
public final class HostSession implements AutoCloseable {

    private static final String ADMIN = "admin";

    private Host host;

    /** A session with that host, which is closed with the session. */
    public HostSession(Host host) {
        this.host = host;
    }

    /** Starts a host. */
    public static HostSession start(HostSettings settings) {
        return new HostSession(Host.start(settings));
    }

    /** The host itself, for what the session does not offer. */
    public Host host() {
        return host;
    }

    /** A product's base address, with context path and without trailing slash. */
    public URI address(ProductName product) {
        return host.address(product);
    }

    /** A client that acts as a person by basic authentication. */
    public HostClient client(ProductName product, String name) {
        return HostClient.basic(address(product), name, name);
    }

    /** A client of a person who has logged in by the form, as a browser would. */
    public HostClient login(ProductName product, String name) {
        return HostClient.login(address(product), name, name);
    }

    /** Adds a person whose password is the name. */
    public void person(HostUser person) {
        host.surroundings().users().save(person, person.name());
    }

    /** Creates a page in Confluence as that person; what {@code rest/api/content} answers. */
    public JsonNode page(String author, String spaceKey, String title, String storageFormat) {
        Map<String, Object> content = Map.of(
                "type",
                "page",
                "title",
                title,
                "space",
                Map.of("key", spaceKey),
                "body",
                Map.of("storage", Map.of("value", storageFormat, "representation", "storage")));
        return client(ProductName.CONFLUENCE, author)
                .post("/rest/api/content", content)
                .ok()
                .json();
    }

    /** Reads an issue of Jira as an administrator; what {@code rest/api/2/issue/{key}} answers. */
    public JsonNode issue(String key) {
        return client(ProductName.JIRA, ADMIN)
                .get("/rest/api/2/issue/" + key)
                .ok()
                .json();
    }

    /** Runs a scheduled job now and waits for it. */
    public JsonNode runJob(ProductName product, String jobId) {
        return client(product, ADMIN)
                .post("/rest/host/1.0/jobs/" + jobId + "/run", Map.of())
                .ok()
                .json();
    }

    /** Moves the host's clock. */
    public void advanceTo(Instant instant) {
        host.advanceTo(instant);
    }

    /** What time it is in the host. */
    public Instant now() {
        return host.surroundings().clock().instant();
    }

    /** The messages that arrived at an address, newest first. */
    public List<ReceivedMail> mail(String address) {
        return host.surroundings().mail().archive().to(address);
    }

    /** All messages that arrived, newest first. */
    public List<ReceivedMail> mail() {
        return host.surroundings().mail().archive().all();
    }

    /** Stops the host and starts it again with the same home and ports. */
    public void restart() {
        HostSettings settings = host.settings();
        host.close();
        host = Host.start(settings);
    }

    /** Stops one product; the other goes on. */
    public void stop(ProductName product) {
        host.stop(product);
    }

    /** Starts the product that was stopped, at the same address. */
    public void start(ProductName product) {
        host.start(product);
    }

    @Override
    public void close() {
        host.close();
    }
}
