package org.guildhall.host.confluence.blueprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.confluence.plugins.createcontent.api.contextproviders.AbstractBlueprintContextProvider;
import com.atlassian.confluence.plugins.createcontent.api.contextproviders.BlueprintContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.guildhall.host.confluence.TestHost;
import org.guildhall.host.confluence.TestModule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlueprintsTest {

    private static final String TEMPLATE =
            "<h2><at:i18n at:key=\"review.results\"/></h2><p><at:var at:name=\"who\"/></p>"
                    + "<at:var at:name=\"table\" at:rawxhtml=\"true\"/>";

    private final TestHost host = new TestHost();
    private final Blueprints blueprints =
            new Blueprints(host.confluence.context().modules(), "/confluence");

    @TempDir
    private Path folder;

    @BeforeEach
    void install() throws IOException {
        Path file = Files.writeString(folder.resolve("t.xml"), TEMPLATE);
        TestModule template = new TestModule(
                "<content-template key=\"t\"><context-provider class=\"x\"/><resource name=\"template\" type=\"download\""
                        + " location=\"/t.xml\"/></content-template>",
                new Context());
        template.resources.put("/t.xml", file.toUri().toURL());
        template.texts.put("de:review.results", "Ergebnisse & mehr");
        TestModule item = new TestModule(
                "<web-item key=\"i\" section=\"system.create.dialog/content\" i18n-name-key=\"review.name\">"
                        + "<description key=\"review.desc\"/><param name=\"blueprintKey\" value=\"bp\"/></web-item>",
                "");
        item.texts.put("review.name", "Experiment review");
        item.texts.put("review.desc", "Notes of one review");
        host.modules.add(template);
        host.modules.add(item);
        host.modules.add(new TestModule(
                "<blueprint key=\"bp\" content-template-key=\"t\" index-key=\"experiment-review\"/>", ""));
    }

    @Test
    void offersBlueprintsOfTheCreateDialogsSection() {
        assertThat(blueprints.offers(Locale.ENGLISH))
                .containsExactly(
                        new Offer("org.example.plugin:bp", "Experiment review", "Notes of one review", "", "edit"));
    }

    @Test
    void fillsVariablesEscapedUnlessTheyAreMarkup() {
        Filled filled = blueprints.fill("org.example.plugin:bp", "DATA", Locale.GERMAN);

        assertThat(filled.body())
                .isEqualTo("<h2>Ergebnisse &amp; mehr</h2><p>Anna &lt;DATA&gt;</p><table><tbody></tbody></table>");
        assertThat(filled.title()).isEqualTo(Optional.of("Review of today"));
        assertThat(filled.label()).isEqualTo("experiment-review");
    }

    @Test
    void saysThatThereIsNoSuchBlueprint() {
        assertThatThrownBy(() -> blueprints.fill("org.example.plugin:gone", "DATA", Locale.ENGLISH))
                .hasMessageContaining("org.example.plugin:gone");
    }

    private static final class Context extends AbstractBlueprintContextProvider {
        @Override
        protected BlueprintContext updateBlueprintContext(BlueprintContext context) {
            context.setTitle("Review of today");
            context.put("who", "Anna <" + context.getSpaceKey() + ">");
            context.put("table", "<table><tbody></tbody></table>");
            return context;
        }
    }
}
