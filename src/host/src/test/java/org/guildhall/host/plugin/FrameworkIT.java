package org.guildhall.host.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
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

    @Test
    void startsBesideAnotherWhenTheFirstHasStopped(@TempDir Path others) {
        Framework first = Framework.start(home, Set.of());
        Framework staying = Framework.start(others.resolve("staying"), Set.of());
        first.stop();

        Framework next = Framework.start(others.resolve("next"), Set.of());

        assertThat(next.bundleContext().getBundles())
                .hasSameSizeAs(staying.bundleContext().getBundles());
        next.stop();
        staying.stop();
    }

    @Test
    void opensAddressReadFromTextWhileItsFrameworkRuns() throws IOException {
        Framework framework = Framework.start(home, Set.of());
        String address = framework
                .bundleContext()
                .getBundle(1)
                .getEntry("META-INF/MANIFEST.MF")
                .toExternalForm();
        try (InputStream manifest = new URL(address).openStream()) {
            assertThat(manifest).asString(StandardCharsets.UTF_8).contains("Bundle-SymbolicName");
        }
        framework.stop();

        assertThatThrownBy(() -> new URL(address).openStream())
                .isInstanceOf(IOException.class)
                .hasMessage("No running framework has the address " + address);
    }
}
