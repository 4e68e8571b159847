package org.guildhall.host.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrameworkIT {

    @TempDir
    private Path home;

    @Test
    void leavesTheHomeFreeWhenItCannotStart() throws IOException {
        Path extender = home.resolve("osgi-bundles/gemini-blueprint-extender.jar");
        Framework.start(home, Set.of()).stop();
        Files.write(extender, new byte[(int) Files.size(extender)]);

        assertThatThrownBy(() -> Framework.start(home, Set.of())).isInstanceOf(PluginException.class);

        Files.delete(extender);
        Framework mended = Framework.start(home, Set.of());
        assertThat(mended.bundleContext().getBundles()).isNotEmpty();
        mended.stop();
    }
}
