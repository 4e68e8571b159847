package org.guildhall.host.junit;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.guildhall.host.kernel.ProductName;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/** Starts the host that a test asks for by {@link WithHost}, and stops it when nobody needs it any more. */
public final class HostExtension implements ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(HostExtension.class);

    /** What a host is like and whose it is: a store also answers with what its parents hold. */
    private record Kind(Set<ProductName> products, String database, String owner) {}

    private record Closing(HostSession session) implements ExtensionContext.Store.CloseableResource {

        @Override
        public void close() {
            session.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == HostSession.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        WithHost wanted = wanted(context);
        ExtensionContext owner = wanted.fresh() ? owner(context) : context.getRoot();
        Kind kind = new Kind(EnumSet.copyOf(Arrays.asList(wanted.value())), wanted.database(), owner.getUniqueId());
        return owner.getStore(NAMESPACE)
                .getOrComputeIfAbsent(
                        kind, missing -> new Closing(TestHosts.start(kind.products(), kind.database())), Closing.class)
                .session();
    }

    private static WithHost wanted(ExtensionContext context) {
        return AnnotationSupport.findAnnotation(context.getElement(), WithHost.class)
                .or(() -> AnnotationSupport.findAnnotation(context.getTestClass(), WithHost.class))
                .orElseThrow(() -> new IllegalStateException(context.getDisplayName() + " lacks @WithHost"));
    }

    /** The method when it is annotated itself, or else the class. */
    private static ExtensionContext owner(ExtensionContext context) {
        boolean methodsOwn = context.getTestMethod().isPresent()
                && AnnotationSupport.isAnnotated(context.getTestMethod(), WithHost.class);
        if (methodsOwn) {
            return context;
        }
        ExtensionContext owner = context;
        while (owner.getTestMethod().isPresent() && owner.getParent().isPresent()) {
            owner = owner.getParent().get();
        }
        return owner;
    }
}
