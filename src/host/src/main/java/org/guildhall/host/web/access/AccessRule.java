package org.guildhall.host.web.access;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import com.atlassian.annotations.security.LicensedOnly;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.guildhall.host.kernel.HostUser;
import org.jspecify.annotations.Nullable;

/** Who may call a resource or servlet, by the access annotations on its method, class or package; licensed people by default. */
public enum AccessRule {
    EVERYONE(AnonymousSiteAccess.class, com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess.class),
    LICENSED(LicensedOnly.class, com.atlassian.plugins.rest.api.security.annotation.LicensedOnly.class),
    ADMINISTRATORS(AdministratorsOnly.class);

    private final List<Class<? extends Annotation>> annotations;

    @SafeVarargs
    AccessRule(Class<? extends Annotation>... annotations) {
        this.annotations = List.of(annotations);
    }

    /** The rule for a method of a class; without a method, for the class. */
    public static AccessRule of(Class<?> type, @Nullable Method method) {
        return elements(type, method).stream()
                .flatMap(element -> declaredOn(element).stream())
                .findFirst()
                .orElse(LICENSED);
    }

    /** Why that person may not pass; empty when they may. */
    public Optional<Refusal> refusal(Optional<HostUser> user) {
        if (this == EVERYONE || user.map(this::admits).orElse(false)) {
            return Optional.empty();
        }
        return Optional.of(
                user.isEmpty()
                        ? Refusal.unauthorized("Client must be authenticated to access this resource.")
                        : Refusal.forbidden(
                                "Client must be authenticated as an administrator to access this resource."));
    }

    private boolean admits(HostUser user) {
        return this == LICENSED || user.isAdministrator();
    }

    /** The strictest of the rules that are written on it. */
    private static Optional<AccessRule> declaredOn(AnnotatedElement element) {
        return Stream.of(values())
                .filter(rule -> rule.annotations.stream().anyMatch(element::isAnnotationPresent))
                .max(Comparator.naturalOrder());
    }

    private static List<AnnotatedElement> elements(Class<?> type, @Nullable Method method) {
        Package declaring = type.getPackage();
        return method == null ? List.of(type, declaring) : List.of(method, type, declaring);
    }
}
