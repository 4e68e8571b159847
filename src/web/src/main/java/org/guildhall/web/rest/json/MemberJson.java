package org.guildhall.web.rest.json;

import java.util.List;
import org.guildhall.core.community.Member;
import org.guildhall.core.community.Role;
import org.guildhall.web.text.Users;
import org.guildhall.web.text.Words;

/** A person in a community, by login name, with the roles they have taken. */
public record MemberJson(String user, @Word(Role.class) List<String> roles) {

    static MemberJson of(Member member, Users users) {
        return new MemberJson(
                users.nameOf(member.user()),
                member.roles().stream().sorted().map(Words::of).toList());
    }
}
