package org.guildhall.acceptance.importer.source;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads the groups and the pages. */
public final class SourceFiles {

    private SourceFiles() {}

    /** The groups of a file with one JSON array. */
    public static List<Group> groups(Path file) {
        JsonNode root = JsonObject.parse(file.toString(), read(file));
        if (!root.isArray()) {
            throw new UnreadableInputException(file.toString(), "not a JSON list of groups");
        }
        List<Group> groups = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (JsonObject one : JsonObject.all(file.toString(), root)) {
            Group group = group(one);
            if (!keys.add(group.key().toLowerCase(Locale.ROOT))) {
                throw one.wrong("there is another group with the key " + group.key());
            }
            groups.add(group);
        }
        return groups;
    }

    private static Group group(JsonObject json) {
        Map<String, Set<String>> members = new TreeMap<>();
        for (JsonObject member : json.objects("members")) {
            members.computeIfAbsent(member.text("user"), user -> new TreeSet<>())
                    .add(member.text("role"));
        }
        if (members.values().stream().noneMatch(roles -> roles.contains(Group.CHAIR))) {
            throw json.wrong(
                    "nobody in \"members\" has the role \"" + Group.CHAIR + "\", but a community needs a lead");
        }
        List<String> subprojects = new ArrayList<>();
        List<Meeting> meetings = new ArrayList<>();
        json.objects("meetings").forEach(meeting -> meetings.add(meeting(meeting)));
        for (JsonObject subproject : json.objects("subprojects")) {
            String name = subproject.text("name");
            subprojects.add(name);
            subproject.objects("meetings").forEach(m -> meetings.add(meeting(m).of(name)));
        }
        return new Group(json.text("key"), json.text("name"), json.text("mission"), members, subprojects, meetings);
    }

    private static Meeting meeting(JsonObject json) {
        return new Meeting(
                json.text("description"), json.text("day"), json.text("time"), json.text("tz"), json.text("frequency"));
    }

    /** The pages of a file with one JSON object a line; empty lines are passed over. */
    public static List<SourcePage> pages(Path file) {
        List<SourcePage> pages = new ArrayList<>();
        Set<String> paths = new HashSet<>();
        int number = 0;
        for (String line : read(file).split("\r?\n", -1)) {
            number++;
            if (!line.isBlank()) {
                JsonObject json = JsonObject.of(file + ", line " + number, line);
                SourcePage page = page(json);
                if (!paths.add(page.path())) {
                    throw json.wrong("there is another page with the path " + page.path());
                }
                pages.add(page);
            }
        }
        return pages;
    }

    private static SourcePage page(JsonObject json) {
        String modifier = json.text("lastModifier");
        String author = json.texts("topAuthors").stream().findFirst().orElse(modifier);
        SourcePage page = new SourcePage(
                json.text("path"),
                json.text("title"),
                json.instant("created"),
                author,
                json.instant("lastModified"),
                modifier,
                json.rawText("markdown"));
        if (page.lastModified().isBefore(page.created())) {
            throw json.wrong("\"lastModified\" is before \"created\"");
        }
        return page;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException broken) {
            throw new UnreadableInputException(file.toString(), "not UTF-8");
        } catch (IOException broken) {
            throw new UnreadableInputException(
                    file.toString(), "cannot be read (" + broken.getClass().getSimpleName() + ")");
        }
    }
}
