package org.guildhall.host.platform.template;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which methods templates may call: those of values and collections, wherever a collection's class comes from. */
final class AllowList {

    private static final Set<String> NEVER =
            Set.of("class", "getClass", "wait", "notify", "notifyAll", "finalize", "clone");

    private static final List<Class<?>> VALUES =
            List.of(CharSequence.class, Number.class, Boolean.class, Character.class);

    private static final List<String> PACKAGES = List.of(
            "java.time.",
            "java.math.",
            "java.util.Optional",
            "java.util.Locale",
            "java.util.UUID",
            "java.util.Date",
            "java.util.TimeZone");

    private static final List<Class<?>> COLLECTIONS = List.of(Map.class, Map.Entry.class, Collection.class, List.class);

    private AllowList() {}

    static boolean permits(Object target, String member) {
        if (NEVER.contains(member)) {
            return false;
        }
        Class<?> type = target.getClass();
        return target instanceof Map<?, ?>
                || type.isArray()
                || (fromJdk(type) && isValueOrCollection(target))
                || declaredByCollection(target, member);
    }

    private static boolean fromJdk(Class<?> type) {
        return type.getClassLoader() == null || type.getClassLoader() == ClassLoader.getPlatformClassLoader();
    }

    private static boolean isValueOrCollection(Object target) {
        String name = target.getClass().getName();
        return VALUES.stream().anyMatch(type -> type.isInstance(target))
                || COLLECTIONS.stream().anyMatch(type -> type.isInstance(target))
                || target instanceof Enum<?>
                || PACKAGES.stream().anyMatch(name::startsWith);
    }

    private static boolean declaredByCollection(Object target, String member) {
        return COLLECTIONS.stream()
                .filter(type -> type.isInstance(target))
                .flatMap(type -> Arrays.stream(type.getMethods()))
                .anyMatch(method -> method.getName().equals(member)
                        || method.getName().equalsIgnoreCase("get" + member)
                        || method.getName().equalsIgnoreCase("is" + member));
    }
}
