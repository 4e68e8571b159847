package org.guildhall.acceptance.importer.source;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Reads the groups and the pages; everything that is wrong in a file is said at once, the first thing of each entry or line. */
public final class SourceFiles {

    private SourceFiles() {}

    /** The groups of a file with one JSON array. */
    public static List<Group> groups(Path file) {
        StringBuilder text = new StringBuilder();
        Lines.forEach(file, (number, line) -> text.append(line).append('\n'));
        JsonNode root = JsonObject.parseLines(file.toString(), text.toString());
        if (!root.isArray() || root.isEmpty()) {
            throw new UnreadableInputException(
                    file.toString(), "not a JSON list of groups, for example [{\"key\":\"sig-docs\", …}]");
        }
        Set<String> spaces = new HashSet<>();
        Collected<Group> groups = new Collected<>();
        for (int i = 0; i < root.size(); i++) {
            JsonNode one = root.get(i);
            String place = file + ", entry " + (i + 1);
            groups.add(() -> group(JsonObject.of(place, one), spaces));
        }
        return groups.allOrFail();
    }

    private static Group group(JsonObject json, Set<String> spaces) {
        List<String> subprojects = new ArrayList<>();
        List<Meeting> meetings = new ArrayList<>();
        json.objects("meetings").forEach(meeting -> meetings.add(meeting(meeting)));
        for (JsonObject subproject : json.objects("subprojects")) {
            String name = subproject.text("name", "docs");
            subprojects.add(name);
            subproject.objects("meetings").forEach(m -> meetings.add(meeting(m).of(name)));
        }
        Group group = new Group(
                json.text("key", "sig-docs"),
                json.text("name", "Documentation"),
                json.text("mission", "Keeps the documentation true."),
                members(json),
                subprojects,
                meetings);
        checkKey(json, group, spaces);
        return group;
    }

    private static Map<String, Set<String>> members(JsonObject json) {
        Map<String, Set<String>> members = new TreeMap<>();
        for (JsonObject member : json.objects("members")) {
            members.computeIfAbsent(member.person("user"), user -> new TreeSet<>())
                    .add(member.text("role", Group.CHAIR));
        }
        if (members.values().stream().noneMatch(roles -> roles.contains(Group.CHAIR))) {
            throw json.wrong("nobody in \"members\" has the role \"" + Group.CHAIR
                    + "\", but a community needs a lead, for example {\"user\":\"member-001\",\"role\":\"" + Group.CHAIR
                    + "\"}");
        }
        return members;
    }

    private static void checkKey(JsonObject json, Group group, Set<String> spaces) {
        if (!group.hasSpace()) {
            throw json.wrong(
                    "\"key\" is \"" + group.key() + "\", but its letters (A to Z) and digits become the key of a"
                            + " space, so that it needs 1 to 255 of them, and must not be " + Group.NO_GROUP
                            + ", for example \"sig-docs\"");
        }
        if (!spaces.add(group.space())) {
            throw json.wrong(
                    "there is another group with the key " + group.key() + ", if only its letters and digits count");
        }
    }

    private static Meeting meeting(JsonObject json) {
        return new Meeting(
                json.text("description", "Regular meeting"),
                json.text("day", "Tuesday"),
                json.text("time", "9:00"),
                json.text("tz", "UTC"),
                json.text("frequency", "biweekly"));
    }

    /** The pages of a file with one JSON object a line; empty lines are passed over. */
    public static List<SourcePage> pages(Path file) {
        Collected<SourcePage> pages = new Collected<>();
        Set<String> paths = new HashSet<>();
        Lines.forEach(file, (number, line) -> {
            if (!line.isBlank()) {
                pages.add(() -> page(JsonObject.of(file + ", line " + number, line), paths));
            }
        });
        List<SourcePage> all = pages.allOrFail();
        if (all.isEmpty()) {
            throw new UnreadableInputException(
                    file.toString(),
                    "no page in it; each line is one, for example {\"path\":\"sig-docs/README.md\", …}");
        }
        return all;
    }

    private static SourcePage page(JsonObject json, Set<String> paths) {
        String modifier = json.person("lastModifier");
        String author = json.people("topAuthors").stream().findFirst().orElse(modifier);
        SourcePage page = new SourcePage(
                json.text("path", "sig-docs/README.md"),
                json.text("title", "How we review"),
                json.instant("created"),
                author,
                json.instant("lastModified"),
                modifier,
                json.rawText("markdown", "# How we review"));
        if (page.lastModified().isBefore(page.created())) {
            throw json.wrong("\"lastModified\" is before \"created\"; the page was made on " + page.created());
        }
        if (!paths.add(page.path())) {
            throw json.wrong("there is another page with the path " + page.path());
        }
        return page;
    }

    /** What could be read, and what was wrong with the rest. */
    private static final class Collected<T> {

        private final List<T> read = new ArrayList<>();
        private final List<UnreadableInputException> wrong = new ArrayList<>();

        void add(Supplier<T> one) {
            try {
                T made = one.get();
                if (wrong.isEmpty()) {
                    read.add(made);
                }
            } catch (UnreadableInputException what) {
                wrong.add(what);
            }
        }

        List<T> allOrFail() {
            UnreadableInputException.throwIfAny(wrong);
            return read;
        }
    }
}
