package org.guildhall.host.jira.rest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which fields a request asks for: names, {@code *all}, {@code *navigable} and {@code -name}. */
record WantedFields(Set<String> names) {

    /** From a comma-separated parameter; empty asks for all. */
    static WantedFields of(String parameter, String otherwise) {
        return new WantedFields(names(parameter.isBlank() ? otherwise : parameter));
    }

    /** The trimmed names in a comma-separated parameter. */
    static Set<String> names(String parameter) {
        return Arrays.stream(parameter.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    boolean includes(String field) {
        boolean all = names.contains("*all")
                || (names.contains("*navigable") && !field.equals("comment"))
                || names.stream().allMatch(name -> name.startsWith("-"));
        return names.contains(field) || (all && !names.contains("-" + field));
    }

    /** Those of the given names that are wanted. */
    Collection<String> among(Iterator<String> fields) {
        List<String> wanted = new ArrayList<>();
        fields.forEachRemaining(field -> {
            if (includes(field)) {
                wanted.add(field);
            }
        });
        return wanted;
    }
}
