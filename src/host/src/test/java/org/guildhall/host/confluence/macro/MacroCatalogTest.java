package org.guildhall.host.confluence.macro;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.macro.Macro.BodyType;
import java.util.Locale;
import org.guildhall.host.confluence.TestHost;
import org.guildhall.host.confluence.TestMacro;
import org.guildhall.host.confluence.TestModule;
import org.junit.jupiter.api.Test;

class MacroCatalogTest {

    private static final String XML = "<xhtml-macro key=\"summary\" name=\"session-summary\" icon=\"/download/i.png\">"
            + "<category name=\"confluence-content\"/><parameters>"
            + "<parameter name=\"kind\" type=\"enum\" required=\"true\" default=\"review\"><value name=\"review\"/>"
            + "<value name=\"demo\"/></parameter><parameter name=\"people\" type=\"username\" multiple=\"true\"/>"
            + "</parameters></xhtml-macro>";

    private final TestHost host = new TestHost();

    @Test
    void buildsTheFormFromTheDescriptorInTheReadersLanguage() {
        TestModule module = new TestModule(XML, new TestMacro(BodyType.RICH_TEXT));
        module.texts.put("de:org.example.plugin.summary.label", "Zusammenfassung");
        module.texts.put("org.example.plugin.summary.param.kind.label", "Kind of session");
        module.texts.put("org.example.plugin.summary.param.kind.demo.desc", "Demo of work");
        host.modules.add(module);

        MacroDescription description =
                host.confluence.macros().find("session-summary").orElseThrow().describe(Locale.GERMAN);

        assertThat(description.title()).isEqualTo("Zusammenfassung");
        assertThat(description.icon()).isEqualTo("/confluence/download/i.png");
        assertThat(description.bodyType()).isEqualTo("RICH_TEXT");
        MacroParameter kind = description.parameters().get(0);
        assertThat(kind.label()).isEqualTo("Kind of session");
        assertThat(kind.required()).isTrue();
        assertThat(kind.defaultValue()).isEqualTo("review");
        assertThat(kind.values())
                .containsExactly(
                        new MacroParameter.Choice("review", "review"),
                        new MacroParameter.Choice("demo", "Demo of work"));
        assertThat(description.parameters().get(1).multiple()).isTrue();
    }

    @Test
    void offersNoMacroOfAHiddenCategory() {
        host.modules.add(new TestModule(
                "<xhtml-macro key=\"h\" name=\"h\"><category name=\"hidden-macros\"/></xhtml-macro>",
                new TestMacro(BodyType.NONE)));

        assertThat(host.confluence.macros().describe(Locale.ENGLISH))
                .filteredOn(macro -> macro.name().equals("h"))
                .noneMatch(MacroDescription::offered);
    }
}
