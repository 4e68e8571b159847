package org.guildhall.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

class HostServicesTest {

    private final BundleContext context = mock(BundleContext.class);
    private final HostServices host = new HostServices(context);

    /** Something of the host's. */
    public interface Greeter {
        String greet();
    }

    @Test
    void looksAComponentUpOnlyWhenItIsUsed() {
        Greeter greeter = host.get(Greeter.class);

        export(() -> "good morning");

        assertThat(greeter.greet()).isEqualTo("good morning");
    }

    @Test
    void asksTheProductForWhatItDoesNotExport() {
        Greeter kept = () -> "from inside";
        host.askAlso(type -> type == Greeter.class ? Optional.of(kept) : Optional.empty());

        assertThat(host.get(Greeter.class).greet()).isEqualTo("from inside");
    }

    @Test
    void prefersWhatIsExported() {
        host.askAlso(type -> Optional.of((Greeter) () -> "from inside"));
        export(() -> "exported");

        assertThat(host.get(Greeter.class).greet()).isEqualTo("exported");
    }

    @Test
    void namesWhatTheHostDoesNotHave() {
        Greeter nobody = host.get(Greeter.class);

        assertThatThrownBy(nobody::greet)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("The host offers no " + Greeter.class.getName());
    }

    private void export(Greeter greeter) {
        ServiceReference<?> reference = mock(ServiceReference.class);
        doReturn(reference).when(context).getServiceReference(Greeter.class.getName());
        doReturn(greeter).when(context).getService(reference);
    }
}
