package org.guildhall.host.web.fragment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guildhall.host.confluence.TestModule;
import org.guildhall.host.kernel.PluginModule;
import org.guildhall.host.kernel.PluginModules;
import org.guildhall.host.kernel.WebFragments;
import org.guildhall.host.web.page.VelocityHostTemplates;
import org.junit.jupiter.api.Test;

class PluginWebFragmentsTest {

    private final TestModule item = new TestModule(
            "<web-item key=\"open\" section=\"here\"><label key=\"open.label\"><param name=\"0\" value=\"$title\"/></label>"
                    + "<link linkId=\"open-link\">/open?title=$title</link></web-item>",
            new Object());

    @Test
    void fillsInALinkAsATemplate() {
        WebFragments.Item shown = shown(Map.of("title", "Review"));

        assertThat(shown.url()).isEqualTo("/confluence/open?title=Review");
    }

    @Test
    void takesATextWithItsValuesForNoTemplate() {
        item.texts.put("open.label", "Open $contextPath #set($a = 1)");

        WebFragments.Item shown = shown(Map.of("title", "Review"));

        assertThat(shown.label()).isEqualTo("Open $contextPath #set($a = 1)");
    }

    private WebFragments.Item shown(Map<String, Object> context) {
        VelocityHostTemplates templates = new VelocityHostTemplates();
        PluginWebFragments fragments =
                new PluginWebFragments(new OneModule(item), templates, PanelTemplates.asOwn(templates), "/confluence");
        return fragments.items("here", context).get(0);
    }

    private record OneModule(PluginModule module) implements PluginModules {

        @Override
        public List<PluginModule> all() {
            return List.of(module);
        }

        @Override
        public List<PluginModule> ofType(String type) {
            return module.type().equals(type) ? all() : List.of();
        }

        @Override
        public Optional<PluginModule> byCompleteKey(String completeKey) {
            return Optional.of(module).filter(one -> one.completeKey().equals(completeKey));
        }
    }
}
