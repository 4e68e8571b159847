package org.guildhall.host.web.access;

import com.atlassian.sal.api.websudo.WebSudoRequired;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import org.guildhall.host.kernel.HostUser;
import org.jspecify.annotations.Nullable;

/** Who may call a resource or servlet, by the access annotations on its method, class or package; licensed people by default. */
public enum AccessRule {
    EVERYONE,
    LICENSED,
    ADMINISTRATORS;

    private static final List<String> PACKAGES =
            List.of("com.atlassian.plugins.rest.api.security.annotation.", "com.atlassian.annotations.security.");

    /** The rule for a method of a class; without a method, for the class. */
    public static AccessRule of(Class<?> type, @Nullable Method method) {
        return elements(type, method).stream()
                .flatMap(element -> declaredOn(element).stream())
                .findFirst()
                .orElse(LICENSED);
    }

    /** Whether the method or class is exempt from the check for forged requests. */
    public static boolean isXsrfExcluded(Class<?> type, @Nullable Method method) {
        return elements(type, method).stream().anyMatch(element -> has(element, "XsrfProtectionExcluded"));
    }

    /** Whether the method, its class or its package requires web-sudo. */
    public static boolean requiresWebSudo(Class<?> type, @Nullable Method method) {
        return elements(type, method).stream().anyMatch(element -> element.isAnnotationPresent(WebSudoRequired.class));
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

    private static Optional<AccessRule> declaredOn(AnnotatedElement element) {
        if (has(element, "SystemAdminOnly") || has(element, "AdminOnly")) {
            return Optional.of(ADMINISTRATORS);
        }
        if (has(element, "LicensedOnly")) {
            return Optional.of(LICENSED);
        }
        boolean open = has(element, "UnrestrictedAccess")
                || has(element, "AnonymousSiteAccess")
                || has(element, "UnlicensedSiteAccess");
        return open ? Optional.of(EVERYONE) : Optional.empty();
    }

    private static boolean has(AnnotatedElement element, String simpleName) {
        for (Annotation annotation : element.getAnnotations()) {
            String name = annotation.annotationType().getName();
            if (PACKAGES.stream().anyMatch(prefix -> name.equals(prefix + simpleName))) {
                return true;
            }
        }
        return false;
    }

    private static List<AnnotatedElement> elements(Class<?> type, @Nullable Method method) {
        Package declaring = type.getPackage();
        return method == null ? List.of(type, declaring) : List.of(method, type, declaring);
    }
}
