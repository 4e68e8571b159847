package com.atlassian.confluence.security;

import java.io.Serializable;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What someone may do with content, a space or the application. */
public abstract class Permission implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Map<String, Permission> BY_NAME = new TreeMap<>();

    public static final Permission VIEW = named("VIEW");
    public static final Permission EDIT = named("EDIT");
    public static final Permission SET_PERMISSIONS = named("SET_PERMISSIONS");
    public static final Permission REMOVE = named("REMOVE");
    public static final Permission EXPORT = named("EXPORT");
    public static final Permission ADMINISTER = named("ADMINISTER");

    private final String name;

    private Permission(String name) {
        this.name = name;
    }

    private static Permission named(String name) {
        Permission permission = new Named(name);
        BY_NAME.put(name, permission);
        return permission;
    }

    public static Permission forName(String name) {
        Permission permission = BY_NAME.get(name.toUpperCase(Locale.ROOT));
        if (permission == null) {
            throw new IllegalArgumentException("No such permission: " + name);
        }
        return permission;
    }

    @Override
    public String toString() {
        return name;
    }

    private static final class Named extends Permission {
        private static final long serialVersionUID = 1L;

        private Named(String name) {
            super(name);
        }
    }
}
