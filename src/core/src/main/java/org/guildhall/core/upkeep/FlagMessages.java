package org.guildhall.core.upkeep;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.guildhall.core.followup.IssueRemark;
import org.guildhall.core.outbox.OutboxMessage;
import org.guildhall.core.reference.PageRef;
import org.guildhall.core.reference.UserKey;

/** The messages that flags send out; the names here are what the deliveries read. */
final class FlagMessages {

    static final String ISSUE = "flag.issue";
    static final String REMARK = "flag.remark";
    static final String LABEL = "page.label";
    static final String DIGEST = "digest.mail";

    static final String FLAG = "flag";
    static final String PAGE = "page";
    static final String USER = "user";
    static final String FRESH = "fresh";
    static final String MORE = "more";
    static final String OPEN = "open";
    static final String KIND = "kind";
    static final String PERSON = "person";
    static final String AT = "at";
    static final String DETAIL = "detail";

    private FlagMessages() {}

    static OutboxMessage issue(Flag flag, Instant now) {
        return OutboxMessage.of(issueKey(flag.id()), ISSUE, Map.of(FLAG, id(flag)), Optional.empty(), now);
    }

    static String issueKey(FlagId flag) {
        return "flag-issue:" + flag.value();
    }

    /** Says that the label may have to change; the key says which turn it is, so that a page can be flagged again later. */
    static OutboxMessage label(PageRef page, boolean set, FlagId flag, Instant now) {
        return OutboxMessage.of(
                "label:" + flag.value() + ":" + set, LABEL, Map.of(PAGE, page.toString()), Optional.empty(), now);
    }

    static OutboxMessage remark(Flag flag, IssueRemark remark, Instant now) {
        return OutboxMessage.of(
                "flag-remark:" + flag.id().value(),
                REMARK,
                Map.of(
                        FLAG, id(flag),
                        KIND, remark.kind().name(),
                        PERSON, remark.person(),
                        AT, remark.at().toString(),
                        DETAIL, remark.detail()),
                Optional.empty(),
                now);
    }

    /** What a digest tells a person, by the ids of flags. */
    record Told(UserKey user, List<FlagId> fresh, int more, List<FlagId> open) {}

    static OutboxMessage digest(SweepRunId run, Told told, Instant now) {
        return OutboxMessage.of(
                "digest:" + run.value() + ":" + told.user(),
                DIGEST,
                Map.of(
                        USER, told.user().value(),
                        FRESH, joined(told.fresh()),
                        MORE, Integer.toString(told.more()),
                        OPEN, joined(told.open())),
                Optional.empty(),
                now);
    }

    private static String joined(List<FlagId> ids) {
        return ids.stream().map(id -> Long.toString(id.value())).collect(Collectors.joining(","));
    }

    private static String id(Flag flag) {
        return Long.toString(flag.id().value());
    }
}
