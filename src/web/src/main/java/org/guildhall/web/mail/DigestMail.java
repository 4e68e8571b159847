package org.guildhall.web.mail;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.guildhall.core.upkeep.Digests.Digest;
import org.guildhall.core.upkeep.FlagService.Finding;
import org.guildhall.web.rest.FlagViews;
import org.guildhall.web.rest.json.ArtifactJson;
import org.guildhall.web.rest.json.FlagJson;
import org.guildhall.web.text.Texts;
import org.guildhall.web.text.Times;
import org.guildhall.web.text.Users;

/** Words a digest in its reader's language: what, why, since when, what to do, and how to stop such messages. */
public final class DigestMail {

    private static final String TEMPLATE = "templates/guildhall/mail/digest.vm";
    private static final String COMMUNITIES = "/plugins/servlet/guildhall/communities/";

    private final TemplateRenderer renderer;
    private final ApplicationProperties application;
    private final FlagViews flags;
    private final Users users;
    private final Times times;

    /** Uses the given views and what the product offers. */
    public DigestMail(
            TemplateRenderer renderer, ApplicationProperties application, FlagViews flags, Users users, Times times) {
        this.renderer = renderer;
        this.application = application;
        this.flags = flags;
        this.users = users;
        this.times = times;
    }

    /** The subject; a name is put into a header without its line breaks. */
    public String subject(Digest digest) {
        List<String> names = Stream.concat(digest.fresh().stream(), digest.open().stream())
                .map(f -> f.community().name())
                .distinct()
                .toList();
        String name = names.size() == 1 ? names.get(0) : "Guildhall";
        return times.of(digest.user())
                .texts()
                .get(
                        digest.open().isEmpty() ? "digest.subject" : "digest.subject.open",
                        name.replaceAll("\\p{Cntrl}", " "),
                        Integer.toString(digest.fresh().size() + digest.more()),
                        Integer.toString(digest.open().size()));
    }

    /** The body as HTML. */
    public String body(Digest digest) {
        Times theirs = times.of(digest.user());
        Texts texts = theirs.texts();
        Map<String, Object> model = new HashMap<>();
        model.put("text", texts.forTemplates());
        model.put("language", texts.get("digest.language"));
        model.put("greeting", texts.get("digest.greeting", users.displayNameOf(digest.user())));
        model.put("fresh", rows(digest.fresh(), theirs));
        model.put("more", digest.more() == 0 ? "" : texts.get("digest.more", Integer.toString(digest.more())));
        model.put("open", rows(digest.open(), theirs));
        StringWriter html = new StringWriter();
        try {
            renderer.render(TEMPLATE, model, html);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return html.toString();
    }

    private List<Map<String, String>> rows(List<Finding> findings, Times theirs) {
        List<Map<String, String>> rows = new ArrayList<>();
        flags.of(findings).forEach(flag -> rows.add(row(flag, theirs)));
        return rows;
    }

    private Map<String, String> row(FlagJson flag, Times theirs) {
        Texts texts = theirs.texts();
        String community = application.getBaseUrl(UrlMode.CANONICAL)
                + COMMUNITIES
                + flag.community().id();
        return Map.of(
                "subject", subject(flag),
                "url", flag.artifact().flatMap(a -> a.page().url()).orElseGet(() -> community + ritual(flag)),
                "community", flag.community().name(),
                "communityUrl", community,
                "reason", texts.get("reason." + flag.reason()),
                "remedy", texts.get("remedy." + flag.reason()),
                "since", texts.get("digest.since", theirs.day(flag.since())));
    }

    private static String ritual(FlagJson flag) {
        return flag.ritual().map(r -> "#guildhall-ritual-" + r.id()).orElse("");
    }

    private static String subject(FlagJson flag) {
        return flag.ritual()
                .map(FlagJson.RitualRefJson::title)
                .or(() -> flag.artifact().map(DigestMail::title))
                .orElse("");
    }

    private static String title(ArtifactJson artifact) {
        return artifact.page().title().orElse(Long.toString(artifact.page().id()));
    }
}
