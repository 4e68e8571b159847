package org.guildhall.web.page;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.guildhall.core.community.Community;
import org.guildhall.core.community.CommunityDraft;
import org.guildhall.core.community.Member;
import org.guildhall.core.problem.Problems;
import org.guildhall.core.reference.ProjectKey;
import org.guildhall.core.reference.SpaceKey;

/** Founding and changing a community as forms. */
final class CommunityForm {

    static final String FOUND = "found";
    static final String EDIT = "edit";

    private static final String SPACE = "space";
    private static final String NAME = "name";
    private static final String PURPOSE = "purpose";
    private static final String PROJECT = "project";

    private final PageFrame frame;
    private final MemberLines members;

    CommunityForm(PageFrame frame) {
        this.frame = frame;
        this.members = new MemberLines(frame.users());
    }

    /** Founding, with the founder as lead until something else is typed. */
    String founding(Form form, String founder) throws IOException {
        return new FormFields(frame, form.as(FOUND, ""), FOUND)
                .text(SPACE, "")
                .required()
                .text(NAME, "")
                .required()
                .area(PURPOSE, "")
                .required()
                .text(PROJECT, "")
                .text(MemberLines.FIELD, founder)
                .required()
                .html();
    }

    String changing(Form form, Community community) throws IOException {
        return new FormFields(frame, form.as(EDIT, ""), EDIT)
                .revised(community.revision())
                .text(NAME, community.name())
                .required()
                .area(PURPOSE, community.purpose())
                .required()
                .text(PROJECT, community.project().map(ProjectKey::value).orElse(""))
                .area(MemberLines.FIELD, members.write(community.members()))
                .required()
                .html();
    }

    CommunityDraft founded(Form form) {
        Problems problems = new Problems();
        for (String field : List.of(SPACE, NAME, PURPOSE)) {
            problems.require(!form.get(field).isEmpty(), "text.missing", field);
        }
        problems.require(!form.get(MemberLines.FIELD).isEmpty(), "community.lead.missing", MemberLines.FIELD)
                .attempt(() -> members.leads(form.get(MemberLines.FIELD)))
                .refuse();
        return draft(form, new SpaceKey(form.get(SPACE)), members.leads(form.get(MemberLines.FIELD)));
    }

    CommunityDraft changed(Form form, Community current) {
        return draft(form, current.space(), members.read(form.get(MemberLines.FIELD), current.members()));
    }

    private static CommunityDraft draft(Form form, SpaceKey space, List<Member> people) {
        return new CommunityDraft(space, form.get(NAME), form.get(PURPOSE), project(form), people);
    }

    private static Optional<ProjectKey> project(Form form) {
        return Optional.of(form.get(PROJECT)).filter(p -> !p.isEmpty()).map(ProjectKey::new);
    }
}
