package org.guildhall.web.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.guildhall.core.reference.UserKey;
import org.guildhall.core.upkeep.SweepPreview;

/** Says what a sweep would find and who would hear of it. */
final class PreviewSentences {

    private static final int PEOPLE = 20;

    private final PageFrame frame;

    PreviewSentences(PageFrame frame) {
        this.frame = frame;
    }

    List<String> of(SweepPreview preview) {
        int pages =
                preview.pages().values().stream().mapToInt(Integer::intValue).sum();
        List<String> sentences = new ArrayList<>();
        sentences.add(text(
                "all",
                pages,
                preview.rituals(),
                preview.cleared(),
                preview.told().size()));
        if (pages > 0) {
            sentences.add(frame.texts().get("admin.preview.pages", kinds(preview)));
        }
        if (!preview.told().isEmpty()) {
            sentences.add(frame.texts().get("admin.preview.people", people(preview)));
        }
        if (preview.told().size() > PEOPLE) {
            sentences.add(text("more", preview.told().size() - PEOPLE));
        }
        sentences.add(text("nothing-done"));
        return sentences;
    }

    private String kinds(SweepPreview preview) {
        return preview.pages().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(e -> frame.texts().word("kind", e.getKey()) + " " + e.getValue())
                .collect(Collectors.joining(", "));
    }

    /** Those with most to look at first. */
    private String people(SweepPreview preview) {
        return preview.told().entrySet().stream()
                .sorted(Map.Entry.<UserKey, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(e -> e.getKey().value()))
                .limit(PEOPLE)
                .map(e -> frame.users().displayNameOf(e.getKey()) + " (" + e.getValue() + ")")
                .collect(Collectors.joining(", "));
    }

    private String text(String key, int... numbers) {
        String[] arguments = Arrays.stream(numbers).mapToObj(Integer::toString).toArray(String[]::new);
        return frame.texts().get("admin.preview." + key, arguments);
    }
}
