package org.guildhall.host.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.guildhall.host.kernel.CurrentUser;
import org.guildhall.host.plugin.SyntheticPlugin;
import org.guildhall.host.store.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the platform must do whatever database it stands on; its larger parts are contracts of their own, met by the same class, so that one database serves all. */
abstract class PlatformContract implements EntitiesContract, JobsContract, LocksContract {

    @TempDir
    Path folder;

    private TestPlatform host;

    abstract Database database();

    @Override
    public TestPlatform host() {
        return host;
    }

    @BeforeEach
    void openHost() {
        host = new TestPlatform(folder.resolve("home"), database());
    }

    @AfterEach
    void closeHost() {
        host.close();
    }

    @Override
    public void restart(SyntheticPlugin plugin) {
        host.close();
        host = new TestPlatform(folder.resolve("home"), database());
        start(plugin);
    }

    @Override
    public void start(SyntheticPlugin plugin) {
        host.start(Optional.of(plugin.pack(folder)));
    }

    @Test
    void findsPeopleAndChecksTheirPasswords() {
        var users = host.context().users();
        users.save(TestPlatform.ADA, "secret");

        assertThat(users.byName("ADA")).contains(TestPlatform.ADA);
        assertThat(users.byKey("key-ada")).contains(TestPlatform.ADA);
        assertThat(users.authenticate("ada", "secret")).isTrue();
        assertThat(users.authenticate("ada", "secret")).isTrue();
        assertThat(users.authenticate("ada", "wrong")).isFalse();
        assertThat(users.authenticate("nobody", "secret")).isFalse();
    }

    @Test
    void translatesForTheReader() {
        start(SyntheticPlugin.withKey("synthetic")
                .module("<resource type=\"i18n\" name=\"i18n\" location=\"texts\"/>")
                .file("texts.properties", "hello=Hello {0}")
                .file("texts_de.properties", "hello=Hallo {0}"));
        I18nResolver texts = host.get(I18nResolver.class);

        String german = CurrentUser.as(Optional.of(TestPlatform.ADA), () -> texts.getText("hello", "Ada"));

        assertThat(german).isEqualTo("Hallo Ada");
        assertThat(texts.getText("hello", "Ada")).isEqualTo("Hello Ada");
        assertThat(texts.getAllTranslationsForPrefix("hel")).containsEntry("hello", "Hello {0}");
    }

    @Test
    void rendersTemplatesOfThePlugin() throws Exception {
        start(SyntheticPlugin.withKey("synthetic")
                .file("templates/outer.vm", "<p>$name</p>#parse('templates/inner.vm')")
                .file("templates/inner.vm", "<b>$!{bodyHtml}</b>"));
        StringWriter page = new StringWriter();

        host.platform()
                .templates(host.plugin())
                .render("/templates/outer.vm", Map.of("name", "<x>", "bodyHtml", "<i>y</i>"), page);

        assertThat(page).hasToString("<p>&lt;x&gt;</p><b><i>y</i></b>");
    }

    @Test
    void givesPluginItsOwnServices() throws Exception {
        start(
                AoPlugin.plugin()
                        .module("<web-item key=\"item\" class=\"synthetic.Item\"/>")
                        .source(
                                "synthetic.Item",
                                """
                package synthetic;
                public class Item implements java.util.concurrent.Callable<String> {
                    private final Notes notes;
                    public Item(com.atlassian.activeobjects.external.ActiveObjects ao) { notes = new Notes(ao); }
                    public String call() { return notes.add(); }
                }
                """));

        Object item = host.plugins()
                .modules()
                .byCompleteKey("synthetic:item")
                .orElseThrow()
                .instance();

        assertThat(((Callable<?>) item).call()).isEqualTo("1");
    }
}
