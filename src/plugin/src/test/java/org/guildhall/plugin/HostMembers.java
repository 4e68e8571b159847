package org.guildhall.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** The members and types of the products that a jar's own classes link, read from their bytecode. */
final class HostMembers {

    /**
     * A member, or a type when the name is empty.
     *
     * @param owner the type as the bytecode names it
     * @param name of a method or field
     * @param descriptor its types as the virtual machine writes them
     */
    record Member(String owner, String name, String descriptor) implements Comparable<Member> {

        String type() {
            return owner.replace('/', '.');
        }

        @Override
        public int compareTo(Member other) {
            return toString().compareTo(other.toString());
        }

        @Override
        public String toString() {
            return type() + " " + name + " " + descriptor;
        }
    }

    private final SortedSet<Member> members = new TreeSet<>();

    static SortedSet<Member> of(String jar) throws IOException {
        HostMembers found = new HostMembers();
        try (JarFile file = new JarFile(jar)) {
            for (JarEntry entry : file.stream().toList()) {
                if (entry.getName().startsWith("org/guildhall/")
                        && entry.getName().endsWith(".class")) {
                    try (InputStream bytes = file.getInputStream(entry)) {
                        new ClassReader(bytes).accept(found.new Types(), 0);
                    }
                }
            }
        }
        return found.members;
    }

    private static boolean isHosts(String owner) {
        return owner.startsWith("com/atlassian/")
                || owner.startsWith("io/atlassian/")
                || owner.startsWith("net/java/ao/");
    }

    private void add(String owner, String name, String descriptor) {
        if (isHosts(owner)) {
            members.add(new Member(owner, name, descriptor));
        }
    }

    private final class Types extends ClassVisitor {

        private Types() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visit(
                int version, int access, String name, String signature, String superName, String[] interfaces) {
            add(superName, "", "extended");
            for (String type : interfaces) {
                add(type, "", "implemented");
            }
        }

        @Override
        public org.objectweb.asm.AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
            add(descriptor.substring(1, descriptor.length() - 1), "", "annotation");
            return null;
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] thrown) {
            return new Calls();
        }
    }

    private final class Calls extends MethodVisitor {

        private Calls() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            add(owner, name, descriptor);
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
            add(owner, name, descriptor);
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            for (Object argument : arguments) {
                if (argument instanceof Handle handle) {
                    add(handle.getOwner(), handle.getName(), handle.getDesc());
                }
            }
        }

        @Override
        public org.objectweb.asm.AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
            add(descriptor.substring(1, descriptor.length() - 1), "", "annotation");
            return null;
        }
    }
}
