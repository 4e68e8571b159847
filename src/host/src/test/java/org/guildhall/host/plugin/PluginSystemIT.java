package org.guildhall.host.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.guildhall.host.kernel.Components;
import org.guildhall.host.kernel.PluginModule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginSystemIT {

    private static final String WIRING =
            """
            package synthetic;
            import org.osgi.framework.BundleContext;
            import org.springframework.context.annotation.*;
            @Configuration(proxyBeanMethods = false)
            public class Wiring {
                @Bean Runnable greeter(BundleContext context) {
                    Object found = context.getService(context.getServiceReference("java.lang.Runnable"));
                    return (Runnable) found;
                }
            }
            """;

    private static final String ITEM =
            """
            package synthetic;
            public class Item implements java.util.concurrent.Callable<String> {
                private final Runnable greeter;
                public Item(Runnable greeter) { this.greeter = greeter; }
                public String call() { greeter.run(); return "greeted"; }
            }
            """;

    @TempDir
    Path folder;

    private final Components components = new Components();
    private PluginSystem system;

    @BeforeEach
    void openProduct() {
        system = new PluginSystem(StubProduct.confluence(), folder.resolve("home"));
    }

    @AfterEach
    void closeProduct() {
        system.close();
    }

    @Test
    void injectsComponentsOfTheHostIntoModules() throws Exception {
        int[] greetings = new int[1];
        components.provide(Runnable.class, () -> greetings[0]++);
        install(plugin().source("synthetic.Wiring", WIRING)
                .source("synthetic.Item", ITEM)
                .module("<web-item key=\"item\" section=\"s\" class=\"synthetic.Item\"/>"));

        PluginModule module = system.modules().byCompleteKey("synthetic:item").orElseThrow();

        assertThat(((Callable<?>) module.instance()).call()).isEqualTo("greeted");
        assertThat(greetings[0]).isEqualTo(1);
        assertThat(module.instance()).isSameAs(module.instance());
    }

    @Test
    void saysWhichConstructorArgumentCannotBeHad() {
        install(plugin().source("synthetic.Item", ITEM)
                .module("<web-item key=\"item\" section=\"s\" class=\"synthetic.Item\"/>"));

        PluginModule module = system.modules().byCompleteKey("synthetic:item").orElseThrow();

        assertThatThrownBy(module::instance)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("synthetic.Item")
                .hasMessageContaining("java.lang.Runnable");
    }

    @Test
    void skipsModulesOfTheOtherProduct() {
        install(plugin().module("<web-item key=\"ours\" application=\"confluence\"/>")
                .module("<web-item key=\"theirs\" application=\"jira\"/>")
                .module("<web-item key=\"off\" state=\"disabled\"/>")
                .module("<web-item key=\"shared\"/>"));

        assertThat(system.modules().ofType("web-item"))
                .extracting(PluginModule::key)
                .containsExactly("ours", "shared");
        assertThat(system.problems()).isEmpty();
    }

    @Test
    void reportsUnrecognisedModuleType() {
        install(plugin().module("<workflow-function key=\"function\"/>"));

        assertThat(system.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.moduleKey()).isEqualTo("function");
            assertThat(problem.message()).contains("workflow-function").contains("application=");
        });
    }

    @Test
    void refusesPluginThatImportsWhatTheProductDoesNotExport() {
        SyntheticPlugin plugin = plugin().importing("com.atlassian.jira.project");

        assertThatThrownBy(() -> install(plugin))
                .isInstanceOf(PluginException.class)
                .hasMessageContaining("com.atlassian.jira.project")
                .hasMessageContaining("does not export");
    }

    @Test
    void hidesClassesOfTheOtherProductBehindOptionalImports() {
        install(plugin().importing("com.atlassian.jira.project;resolution:=optional")
                .importing("com.atlassian.confluence.macro;resolution:=optional"));

        InstalledPlugin plugin = system.plugin("synthetic").orElseThrow();

        assertThat(plugin.load("com.atlassian.confluence.macro.Macro")).isInterface();
        assertThatThrownBy(() -> plugin.load("com.atlassian.jira.project.Project"))
                .hasMessageContaining("com.atlassian.jira.project.Project");
    }

    @Test
    void saysWhyTheSpringContextFailed() {
        SyntheticPlugin plugin =
                plugin().source("synthetic.Wiring", WIRING.replace("java.lang.Runnable", "no.Service"));

        assertThatThrownBy(() -> install(plugin))
                .isInstanceOf(PluginException.class)
                .hasMessageContaining("Spring context of the plugin synthetic failed");
    }

    @Test
    void readsTextsInTheReadersLanguage() {
        install(plugin().module("<resource type=\"i18n\" name=\"i18n\" location=\"i18n.texts\"/>")
                .module("<web-item key=\"item\"/>")
                .file("i18n/texts.properties", "hello=Hello {0}\nonly=English")
                .file("i18n/texts_de.properties", "hello=Grüß Gott {0}"));

        PluginModule module = system.modules().byCompleteKey("synthetic:item").orElseThrow();

        assertThat(module.text(Locale.GERMANY, "hello", "Ada")).isEqualTo("Grüß Gott Ada");
        assertThat(module.text(Locale.GERMANY, "only")).isEqualTo("English");
        assertThat(module.text(Locale.FRANCE, "hello", "Ada")).isEqualTo("Hello Ada");
        assertThat(module.text(Locale.UK, "missing.key")).isEqualTo("missing.key");
    }

    @Test
    void replacesPluginWhileTheProductRuns() {
        install(plugin().module("<web-item key=\"old\"/>"));
        system.productStarted();

        system.install(
                plugin().version("2.0.0").module("<web-item key=\"new\"/>").pack(folder));

        assertThat(system.plugins())
                .singleElement()
                .extracting(InstalledPlugin::version)
                .isEqualTo("2.0.0");
        assertThat(system.modules().ofType("web-item"))
                .extracting(PluginModule::key)
                .containsExactly("new");
    }

    @Test
    void tellsPluginWhenTheProductStartsAndStops() {
        StringBuilder heard = new StringBuilder();
        components.provide(Appendable.class, heard);
        install(plugin().source("synthetic.Wiring", LIFECYCLE).importing("com.atlassian.sal.api.lifecycle"));

        system.productStarted();
        system.productStarted();
        system.uninstall("synthetic");

        assertThat(heard).hasToString("start stop ");
    }

    private static final String LIFECYCLE =
            """
            package synthetic;
            import com.atlassian.sal.api.lifecycle.LifecycleAware;
            import org.osgi.framework.BundleContext;
            import org.springframework.context.annotation.*;
            @Configuration(proxyBeanMethods = false)
            public class Wiring {
                @Bean Object lifecycle(BundleContext context) {
                    StringBuilder heard =
                        (StringBuilder) context.getService(context.getServiceReference("java.lang.Appendable"));
                    LifecycleAware aware = new LifecycleAware() {
                        public void onStart() { heard.append("start "); }
                        public void onStop() { heard.append("stop "); }
                    };
                    context.registerService(LifecycleAware.class.getName(), aware, null);
                    return aware;
                }
            }
            """;

    @Test
    void startsWithinThreeSeconds() {
        system.start(components);
        Path jar = plugin().pack(folder);

        long start = System.nanoTime();
        system.install(jar);

        assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(3_000);
    }

    private static SyntheticPlugin plugin() {
        return SyntheticPlugin.withKey("synthetic");
    }

    private void install(SyntheticPlugin plugin) {
        system.install(plugin.pack(folder));
        system.start(components);
    }
}
