package org.guildhall.web.page;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.guildhall.core.artifact.ArtifactKind;
import org.guildhall.core.problem.Problem;
import org.guildhall.core.problem.Problems;
import org.guildhall.core.problem.Refusal;
import org.guildhall.core.reference.ProjectKey;
import org.guildhall.core.upkeep.Recipient;
import org.guildhall.core.upkeep.UpkeepSettings;
import org.guildhall.web.page.FormFields.Option;
import org.guildhall.web.text.Texts;
import org.guildhall.web.text.Words;

/** The upkeep settings as a form. Its fields are called as the core calls them, so that errors find their field. */
final class SettingsForm {

    static final String NAME = "save";

    private static final String DAYS = "daysUntilStale.";
    private static final String ENABLED = "enabled";
    private static final String IN_A_ROW = "cancelledInARow";
    private static final String RECIPIENTS = "recipients";
    private static final String PROJECT = "project";
    private static final int MOST_DAYS = 3650;
    private static final int MOST_IN_A_ROW = 52;

    private final PageFrame frame;

    SettingsForm(PageFrame frame) {
        this.frame = frame;
    }

    String html(UpkeepSettings settings, Form form) throws IOException {
        Texts texts = frame.texts();
        FormFields fields = new FormFields(frame, form, "settings")
                .revised(settings.revision())
                .checks(
                        ENABLED,
                        settings.enabled() ? Set.of("true") : Set.of(),
                        List.of(new Option("true", texts.get("settings.enabled.yes"))))
                .heading("days");
        for (ArtifactKind kind : ArtifactKind.values()) {
            fields.number(DAYS + kind.name(), Integer.toString(settings.days(kind)), 1, MOST_DAYS)
                    .labelled(
                            dayLabel(texts, kind),
                            texts.get("settings.days.help", Integer.toString(kind.defaultDays())));
        }
        return fields.heading("others")
                .number(IN_A_ROW, Integer.toString(settings.cancelledInARow()), 1, MOST_IN_A_ROW)
                .checks(RECIPIENTS, words(settings.recipients()), options())
                .text(PROJECT, settings.project().map(ProjectKey::value).orElse(""))
                .html();
    }

    /** The label of a kind's field, if that is one. */
    static Optional<String> dayLabel(Texts texts, String field) {
        return Arrays.stream(ArtifactKind.values())
                .filter(kind -> field.equals(DAYS + kind.name()))
                .map(kind -> dayLabel(texts, kind))
                .findFirst();
    }

    private static String dayLabel(Texts texts, ArtifactKind kind) {
        return texts.get("settings.days.label", texts.word("kind", kind));
    }

    UpkeepSettings read(Form form) {
        Map<ArtifactKind, Integer> days = new EnumMap<>(ArtifactKind.class);
        Problems problems = new Problems();
        for (ArtifactKind kind : ArtifactKind.values()) {
            problems.attempt(() -> days.put(kind, number(form, DAYS + kind.name())));
        }
        problems.attempt(() -> number(form, IN_A_ROW)).refuse();
        Set<Recipient> recipients = EnumSet.noneOf(Recipient.class);
        form.all(RECIPIENTS).forEach(r -> recipients.add(Words.read(Recipient.class, r, RECIPIENTS)));
        return new UpkeepSettings(
                form.get(ENABLED).equals("true"),
                days,
                number(form, IN_A_ROW),
                recipients,
                Optional.of(form.get(PROJECT)).filter(p -> !p.isEmpty()).map(ProjectKey::new),
                number(form, Form.REVISION));
    }

    static int number(Form form, String field) {
        try {
            return Integer.parseInt(form.get(field));
        } catch (NumberFormatException e) {
            throw Refusal.invalid(Problem.of("number.invalid", field, form.get(field)));
        }
    }

    private List<Option> options() {
        return Arrays.stream(Recipient.values())
                .map(r -> new Option(Words.of(r), frame.texts().word("recipient", r)))
                .toList();
    }

    private static Set<String> words(Set<Recipient> recipients) {
        return recipients.stream().map(Words::of).collect(Collectors.toSet());
    }
}
