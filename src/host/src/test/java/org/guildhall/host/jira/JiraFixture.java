package org.guildhall.host.jira;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.guildhall.host.jira.model.Grant;
import org.guildhall.host.jira.model.StoredIssue;
import org.guildhall.host.jira.model.StoredProject;
import org.guildhall.host.jira.service.JiraServices;
import org.guildhall.host.jira.service.Permissions;
import org.guildhall.host.kernel.Components;
import org.guildhall.host.kernel.HostUser;
import org.guildhall.host.kernel.MovableClock;
import org.guildhall.host.kernel.ProductContext;
import org.guildhall.host.kernel.ProductName;
import org.h2.jdbcx.JdbcDataSource;

/** An open Jira on an H2 in memory, with a few people. */
public final class JiraFixture {

    public static final HostUser ADMIN = person("admin", HostUser.ADMINISTRATORS);
    public static final HostUser MAYA = person("maya", "data-team");
    public static final HostUser TOMAS = person("tomas", "outsiders");

    public final MovableClock clock = new MovableClock();
    public final Components components = new Components();
    public final ModulesInMemory modules = new ModulesInMemory();
    public final JiraProduct product = new JiraProduct();
    public final ProductContext context;

    public JiraFixture() {
        this("http://localhost:2990/jira");
    }

    public JiraFixture(String baseUrl) {
        this(baseUrl, inMemory());
    }

    public JiraFixture(String baseUrl, DataSource dataSource) {
        clock.moveTo(Instant.parse("2026-03-01T09:00:00Z"));
        context = new ProductContext(
                ProductName.JIRA,
                Path.of("target"),
                URI.create(baseUrl),
                dataSource,
                clock,
                new PeopleInMemory(ADMIN, MAYA, TOMAS),
                components,
                modules);
        product.open(context);
    }

    public JiraServices jira() {
        return product.services();
    }

    public StoredProject project(String key) {
        return project(key, Permissions.usual());
    }

    public StoredProject project(String key, Collection<Grant> grants) {
        long scheme = jira().stores().schemes().shared().id();
        return jira().stores()
                .projects()
                .create(new StoredProject(0, key, key + " project", "", ADMIN.key(), scheme), grants);
    }

    public StoredIssue issue(String projectKey, String fields) {
        ObjectNode json = json(fields);
        json.putObject("project").put("key", projectKey);
        if (!json.has("issuetype")) {
            json.putObject("issuetype").put("name", "Task");
        }
        return jira().issues().create(json, Map.of(), Optional.of(ADMIN));
    }

    public static ObjectNode json(String text) {
        try {
            JsonNode node = JiraServices.JSON.readTree(text);
            return (ObjectNode) node;
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static DataSource inMemory() {
        JdbcDataSource dataSource = new JdbcDataSource();
        dataSource.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        return dataSource;
    }

    private static HostUser person(String name, String group) {
        String fullName = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) + " Example";
        return new HostUser(
                "JIRAUSER-" + name,
                name,
                fullName,
                name + "@example.org",
                ZoneId.of("Europe/Berlin"),
                Locale.ENGLISH,
                Set.of(group));
    }
}
