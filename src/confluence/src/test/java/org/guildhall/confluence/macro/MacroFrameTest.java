package org.guildhall.confluence.macro;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.guildhall.hostapi.fixture.BundleTexts;
import org.guildhall.hostapi.fixture.VelocityRenderer;
import org.junit.jupiter.api.Test;

class MacroFrameTest {

    private static final String BODY = "<p>What we found.</p>";

    private final MacroFrame frame =
            new MacroFrame(new VelocityRenderer(), BundleTexts.of("confluence", Locale.ENGLISH));

    @Test
    void showsWhatPeopleWroteWhenTheDatabaseFails() {
        assertThat(shown(form -> {
                    throw new IllegalStateException("no connection");
                }))
                .contains("cannot show more at the moment")
                .endsWith(BODY)
                .doesNotContain("no connection");
    }

    @Test
    void showsWhatPeopleWroteWhenTheProductLacksAMember() {
        assertThat(shown(form -> {
                    throw new NoSuchMethodError("PageManager.getPages");
                }))
                .contains("cannot show more at the moment")
                .endsWith(BODY);
    }

    private String shown(Function<String, String> shower) {
        return frame.show(Map.of(), BODY, parameters -> "form", shower);
    }
}
