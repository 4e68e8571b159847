package org.guildhall.web.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.guildhall.core.community.Member;
import org.guildhall.core.community.Role;
import org.guildhall.core.problem.Problems;
import org.guildhall.core.reference.UserKey;
import org.guildhall.web.text.Users;
import org.guildhall.web.text.Words;

/** Members as lines of a text: {@code anna: lead, facilitator}. */
final class MemberLines {

    static final String FIELD = "members";

    private final Users users;

    MemberLines(Users users) {
        this.users = users;
    }

    String write(List<Member> members) {
        return members.stream().map(this::line).collect(Collectors.joining("\n"));
    }

    /** The members that the lines say; those who are there already may be gone from the directory. */
    List<Member> read(String text, List<Member> there) {
        List<UserKey> keys = there.stream().map(Member::user).toList();
        List<Member> members = new ArrayList<>();
        Problems problems = new Problems();
        text.lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> problems.attempt(() -> members.add(member(line, keys))));
        problems.refuse();
        return members;
    }

    /** Login names with commas between them, all of them leads. */
    List<Member> leads(String text) {
        String lines = Arrays.stream(text.split(","))
                .filter(name -> !name.isBlank())
                .map(name -> name + ":lead")
                .collect(Collectors.joining("\n"));
        return read(lines, List.of());
    }

    private Member member(String line, List<UserKey> there) {
        String[] parts = line.split(":", 2);
        Set<Role> roles = new HashSet<>();
        if (parts.length > 1) {
            Arrays.stream(parts[1].split(","))
                    .filter(word -> !word.isBlank())
                    .forEach(word -> roles.add(Words.read(Role.class, word.strip(), FIELD)));
        }
        return new Member(users.byName(parts[0], FIELD, there), roles);
    }

    private String line(Member member) {
        String roles = member.roles().stream().sorted().map(Words::of).collect(Collectors.joining(", "));
        return users.nameOf(member.user()) + (roles.isEmpty() ? "" : ": " + roles);
    }
}
