package org.guildhall.confluence.link;

import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.guildhall.core.followup.IssueDraft;
import org.guildhall.core.followup.IssueKind;
import org.guildhall.core.followup.IssueRemark;

/** Words issues and remarks for people, in Jira's wiki markup; days are those of the site's time zone. */
final class IssueWords {

    private static final int LONGEST_SUMMARY = 254;
    private static final Pattern MARKUP = Pattern.compile("([\\\\{}\\[\\]|*_^~+!])");

    private final I18nResolver i18n;
    private final CommunityAddress addresses;
    private final TimeZoneManager zones;

    IssueWords(I18nResolver i18n, CommunityAddress addresses, TimeZoneManager zones) {
        this.i18n = i18n;
        this.addresses = addresses;
        this.zones = zones;
    }

    /** One line, as Jira wants it. */
    String summary(IssueDraft draft) {
        String subject = draft.subject().replaceAll("\\s+", " ").strip();
        String line = text("summary." + key(draft), subject);
        return line.length() <= LONGEST_SUMMARY ? line : line.substring(0, LONGEST_SUMMARY - 1) + "\u2026";
    }

    String description(IssueDraft draft) {
        List<String> lines = new ArrayList<>();
        String ifThen = draft.details().getOrDefault("ifThen", "");
        if (!ifThen.isBlank()) {
            lines.add("bq. " + plain(ifThen.replaceAll("\\s+", " ")));
        }
        String since = draft.details().getOrDefault("since", "");
        lines.add(text("description." + key(draft), plain(draft.subject()), dayOf(since)));
        draft.origin().ifPresent(page -> lines.add(text(origin(draft), link(page.title(), page.url()))));
        String session = draft.details().getOrDefault("session", "");
        if (!session.isEmpty()) {
            lines.add(text("description.session", plain(draft.details().getOrDefault("ritual", "")), session));
        }
        lines.add(text("description.community", link(draft.community().name(), addresses.of(draft.community()))));
        return String.join("\n\n", lines);
    }

    String remark(IssueRemark remark) {
        String day = dayOf(remark.at().toString());
        String detail = remark.kind() == IssueRemark.Kind.REVIEWED
                ? text("evidence." + remark.detail().toLowerCase(Locale.ROOT).replace('_', '-'))
                : dayOf(remark.detail());
        return text("remark." + remark.kind().name().toLowerCase(Locale.ROOT), plain(remark.person()), day, detail);
    }

    /** What the link to the page is called: a follow-up was learned there, the others are about it. */
    String relationship(IssueDraft draft) {
        return text(draft.kind() == IssueKind.LEARNING_FOLLOW_UP ? "relationship" : "relationship.about");
    }

    private static String origin(IssueDraft draft) {
        return draft.kind() == IssueKind.LEARNING_FOLLOW_UP ? "description.page" : "description.about";
    }

    private static String link(String title, String url) {
        return "[" + linkText(title) + "|" + url + "]";
    }

    private String dayOf(String instant) {
        return instant.isEmpty()
                ? ""
                : LocalDate.ofInstant(
                                Instant.parse(instant),
                                zones.getDefaultTimeZone().toZoneId())
                        .toString();
    }

    private static String key(IssueDraft draft) {
        return draft.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String text(String key, Serializable... arguments) {
        return i18n.getText("guildhall.confluence.issue." + key, arguments);
    }

    /** What somebody wrote is shown as it was written, not as markup. */
    static String plain(String text) {
        return MARKUP.matcher(text).replaceAll("\\\\$1");
    }

    /** In a link's text a closing bracket or a bar would end it, escaped or not. */
    private static String linkText(String title) {
        return plain(title.replaceAll("[\\[\\]|]", " ").strip());
    }
}
