package org.guildhall.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.guildhall.web.text.Texts;

/** What was typed into a form that cannot be shown again, so that it can at least be copied. */
final class Kept {

    /** Forms whose fields are found under another name than the form's own. */
    private static final List<String> SHARED = List.of("ritual", "settings", "tracked");

    private final Texts texts;
    private final Map<String, String> known;

    Kept(Texts texts) {
        this.texts = texts;
        this.known = texts.all();
    }

    /** What people typed, each with its label; what a form carries for itself has none. */
    List<Map<String, String>> of(Form form) {
        List<Map<String, String>> rows = new ArrayList<>();
        form.typed().forEach((field, values) -> {
            String value = String.join(", ", values).strip();
            label(form.name(), field)
                    .filter(label -> !value.isEmpty())
                    .ifPresent(label -> rows.add(Map.of("label", label, "value", value)));
        });
        return rows;
    }

    private Optional<String> label(String form, String field) {
        return SettingsForm.dayLabel(texts, field).or(() -> Stream.concat(Stream.of(form), SHARED.stream())
                .map(prefix -> known.get(Texts.PREFIX + prefix + "." + field + ".label"))
                .flatMap(Stream::ofNullable)
                .findFirst());
    }
}
