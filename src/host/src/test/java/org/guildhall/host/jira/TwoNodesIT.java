package org.guildhall.host.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.host.jira.JiraFixture.MAYA;

import com.atlassian.jira.config.IssueTypeManager;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.guildhall.host.jira.model.Grant;
import org.guildhall.host.jira.model.ProjectPermission;
import org.guildhall.host.jira.model.StoredIssue;
import org.guildhall.host.jira.model.StoredIssueType;
import org.guildhall.host.jira.model.StoredProperty;
import org.guildhall.host.jira.model.WorkflowStatus;
import org.guildhall.host.jira.service.Additions;
import org.guildhall.host.jira.service.JiraRefusal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two nodes on one PostgreSQL. */
class TwoNodesIT {

    private static EmbeddedPostgres postgres;
    private static JiraFixture first;
    private static JiraFixture second;

    @BeforeAll
    static void openTogether() throws IOException, InterruptedException, ExecutionException {
        postgres = EmbeddedPostgres.start();
        DataSource database = postgres.getPostgresDatabase();
        List<JiraFixture> nodes = together(2, () -> new JiraFixture("http://localhost:2990/jira", database));
        first = nodes.get(0);
        second = nodes.get(1);
        first.project("DATA");
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @Test
    void seedsIssueTypesOnce() {
        assertThat(first.jira().stores().types().all())
                .filteredOn(type -> type.name().equals("Task"))
                .hasSize(1);
    }

    @Test
    void letsOneNodeWinWhenBothCreateTheSameIssueType() throws InterruptedException, ExecutionException {
        List<JiraFixture> nodes = List.of(first, second);

        List<Boolean> created = together(nodes.size(), node -> {
            try {
                nodes.get(node).components.get(IssueTypeManager.class).createIssueType("Stale artifact", "d", 1L);
                return true;
            } catch (IllegalStateException taken) {
                return false;
            }
        });

        assertThat(created).containsExactlyInAnyOrder(true, false);
        assertThat(second.jira().stores().schemes().shared().typeIds())
                .contains(second.jira()
                        .stores()
                        .types()
                        .byName("Stale artifact")
                        .orElseThrow()
                        .id());
    }

    @Test
    void losesNoLabelThatBothAddTogether() throws InterruptedException, ExecutionException {
        StoredIssue issue = first.issue("DATA", "{\"summary\":\"s\"}");
        List<JiraFixture> nodes = List.of(first, second);

        together(8, call -> nodes.get(call % 2)
                .jira()
                .issues()
                .edit(issue.key(), labels -> with(labels, "label" + call), Additions.NONE, Optional.of(MAYA)));

        assertThat(first.jira().stores().issues().byId(issue.id()).orElseThrow().labels())
                .hasSize(8);
    }

    @Test
    void takesATransitionOnceWhenBothTakeIt() throws InterruptedException, ExecutionException {
        StoredIssue issue = first.issue("DATA", "{\"summary\":\"s\"}");
        List<JiraFixture> nodes = List.of(first, second);

        List<Boolean> taken = together(4, call -> {
            try {
                nodes.get(call % 2)
                        .jira()
                        .writer()
                        .transition(issue, TwoNodesIT::slowlyToDone, Additions.NONE, Optional.of(MAYA));
                return true;
            } catch (JiraRefusal notOpenAnyMore) {
                return false;
            }
        });

        assertThat(taken).containsOnlyOnce(true);
        assertThat(first.jira().stores().history().of(issue.id())).hasSize(1);
    }

    @Test
    void keepsAPropertyThatBothSetTogether() throws InterruptedException, ExecutionException {
        StoredIssue issue = first.issue("DATA", "{\"summary\":\"s\"}");
        List<JiraFixture> nodes = List.of(first, second);

        List<Boolean> isNew = together(8, call -> nodes.get(call % 2)
                .jira()
                .issues()
                .setProperty(issue.key(), "origin", JsonNodeFactory.instance.numberNode(call), Optional.of(MAYA)));

        assertThat(isNew).containsOnlyOnce(true);
        assertThat(first.jira().stores().properties().of(StoredProperty.ISSUE, issue.id()))
                .hasSize(1);
    }

    @Test
    void changesASchemeThatBothChangeTogether() throws InterruptedException, ExecutionException {
        List<JiraFixture> nodes = List.of(first, second);
        List<Long> types = first.jira().stores().types().all().stream()
                .map(StoredIssueType::id)
                .toList();
        long scheme = first.jira()
                .stores()
                .schemes()
                .create("Both change it", "", types.subList(0, 1))
                .id();

        together(8, call -> {
            nodes.get(call % 2).jira().stores().schemes().replaceTypes(scheme, types);
            return true;
        });

        assertThat(second.jira().stores().schemes().byId(scheme).orElseThrow().typeIds())
                .isEqualTo(types);
    }

    @Test
    void givesAProjectTheSchemeThatBothGiveItTogether() throws InterruptedException, ExecutionException {
        List<JiraFixture> nodes = List.of(first, second);
        first.project("BOTH");
        long scheme = first.jira()
                .permissionSchemes()
                .create(
                        "Both use it",
                        "",
                        List.of(Grant.toAnyone(ProjectPermission.BROWSE_PROJECTS)),
                        Optional.of(JiraFixture.ADMIN))
                .id();

        together(8, call -> nodes.get(call % 2)
                .jira()
                .permissionSchemes()
                .use("BOTH", call % 3 == 0 ? 0 : scheme, Optional.of(JiraFixture.ADMIN)));

        var used = second.jira().permissionSchemes().of("BOTH", Optional.of(JiraFixture.ADMIN));
        long project = second.jira().projects().find("BOTH").orElseThrow().id();
        assertThat(second.jira().stores().projects().grants().get(project))
                .containsExactlyInAnyOrderElementsOf(used.grants());
    }

    private static WorkflowStatus slowlyToDone(StoredIssue issue) {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        if (issue.status() == WorkflowStatus.DONE) {
            throw JiraRefusal.invalid("It is done already");
        }
        return WorkflowStatus.DONE;
    }

    private static ObjectNode with(List<String> labels, String another) {
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        ArrayNode all = fields.putArray("labels");
        labels.forEach(all::add);
        all.add(another);
        return fields;
    }

    @Test
    void neverGivesANumberTwice() throws InterruptedException, ExecutionException {
        List<JiraFixture> nodes = List.of(first, second);

        List<String> keys = together(8, call -> nodes.get(call % 2)
                .issue("DATA", "{\"summary\":\"s\",\"labels\":[\"race\"]}")
                .key());

        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    void searchesWhatTheOtherNodeWrote() {
        first.modules.add("<index-document-configuration entity-key='IssueProperty'>"
                + "<key property-key='k'><extract path='a' type='STRING'/></key></index-document-configuration>");
        StoredIssue issue = second.issue("DATA", "{\"summary\":\"Find me\",\"duedate\":\"2026-03-20\"}");
        second.jira()
                .stores()
                .properties()
                .put(
                        StoredProperty.ISSUE,
                        issue.id(),
                        "k",
                        JsonNodeFactory.instance.objectNode().put("a", "b"));

        var found = first.jira()
                .search()
                .run(
                        "issue.property[k].a = b AND text ~ find AND due > 2026-03-19 AND created <= now()"
                                + " AND assignee is EMPTY ORDER BY due, priority DESC",
                        0,
                        10,
                        Optional.of(MAYA));

        assertThat(found.issues()).extracting(StoredIssue::key).containsExactly(issue.key());
    }

    private static <T> List<T> together(int times, java.util.function.Supplier<T> action)
            throws InterruptedException, ExecutionException {
        return together(times, ignored -> action.get());
    }

    private static <T> List<T> together(int times, java.util.function.IntFunction<T> action)
            throws InterruptedException, ExecutionException {
        ExecutorService executor = Executors.newFixedThreadPool(times);
        CyclicBarrier start = new CyclicBarrier(times);
        try {
            List<Future<T>> futures = IntStream.range(0, times)
                    .mapToObj(call -> executor.submit(() -> {
                        start.await();
                        return action.apply(call);
                    }))
                    .toList();
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        } finally {
            executor.shutdownNow();
        }
    }
}
