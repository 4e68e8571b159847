package org.guildhall.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** {@code host-api} declares only what we use: everything there is needed by a room, its members perhaps by the host alone. */
class HostApiUseIT {

    private static final List<String> ROOMS = List.of("core", "storage", "web", "confluence", "jira", "plugin");
    private static final DescribedPredicate<JavaClass> DECLARED =
            DescribedPredicate.describe("declared in host-api", type -> isFrom(type, "host-api"));

    private static JavaClasses classes;

    @BeforeAll
    static void read() {
        Stream<Path> rooms = ROOMS.stream().map(room -> Path.of("..", room, "target/classes"));
        Stream<Path> declarations = Stream.of("shared", "confluence", "jira")
                .map(products -> Path.of("../host-api", products, "target/classes"));
        Path host = Path.of("../host/target/classes/org/guildhall");
        classes = new ClassFileImporter()
                .importPaths(Stream.of(rooms, declarations, Stream.of(host))
                        .flatMap(paths -> paths)
                        .toList());
    }

    private static boolean isFrom(JavaClass type, String module) {
        return type.getSource()
                .map(source -> source.getUri().toString().contains("/src/" + module + "/"))
                .orElse(false);
    }

    @Test
    void declaresOnlyTypesThatTheRoomsNeed() {
        Set<String> declared = names(classes.that(DECLARED).stream());

        assertThat(declared).isNotEmpty().isSubsetOf(names(neededByTheRooms().stream()));
    }

    /** The types that a room names, and those that these cannot be declared without. */
    private static Set<JavaClass> neededByTheRooms() {
        Set<JavaClass> needed = new HashSet<>();
        Deque<JavaClass> open = new ArrayDeque<>(classes.stream()
                .filter(type -> ROOMS.stream().anyMatch(room -> isFrom(type, room)))
                .toList());
        while (!open.isEmpty()) {
            open.pop().getDirectDependenciesFromSelf().stream()
                    .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                    .filter(DECLARED)
                    .filter(needed::add)
                    .forEach(open::push);
        }
        return needed;
    }

    private static Set<String> names(Stream<JavaClass> types) {
        return types.map(HostApiUseIT::outermost).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String outermost(JavaClass type) {
        return type.getName().replaceFirst("\\$.*", "");
    }

    @Test
    void declaresOnlyMethodsThatARoomOrTheHostCallsOrARoomImplements() {
        Stream<JavaMethod> unused = classes.that(DECLARED).stream()
                .filter(type -> !type.isAnnotation() && !type.isEnum())
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                .filter(method -> !isCalled(method) && !isImplementedByARoom(method) && !implementsAnother(method));

        assertThat(unused.map(JavaMethod::getFullName).sorted()).isEmpty();
    }

    private static boolean isCalled(JavaMethod method) {
        return Stream.concat(method.getCallsOfSelf().stream(), method.getReferencesToSelf().stream())
                .map(JavaAccess::getOriginOwner)
                .anyMatch(caller -> !DECLARED.test(caller));
    }

    private static boolean isImplementedByARoom(JavaMethod method) {
        return method.getOwner().getAllSubclasses().stream()
                .filter(type -> ROOMS.stream().anyMatch(room -> isFrom(type, room)))
                .anyMatch(type -> declaresOneLike(method, type));
    }

    /** Without its body the class could not be declared, such as {@code compareTo} of what is comparable. */
    private static boolean implementsAnother(JavaMethod method) {
        return !method.getModifiers().contains(JavaModifier.ABSTRACT)
                && method.getOwner().getAllRawInterfaces().stream().anyMatch(type -> declaresOneLike(method, type));
    }

    /** By name and number of parameters, whose types may be those of a type parameter. */
    private static boolean declaresOneLike(JavaMethod method, JavaClass type) {
        return type.getMethods().stream()
                .anyMatch(other -> other.getName().equals(method.getName())
                        && other.getRawParameterTypes().size()
                                == method.getRawParameterTypes().size());
    }
}
