package org.guildhall.web.text;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.guildhall.core.problem.Problem;

/** Translated sentences. Arguments are texts, so that numbers and ids are not dressed up by a locale. */
public final class Texts {

    /** What all texts of the pages begin with. */
    public static final String PREFIX = "guildhall.web.";

    private static final String PROBLEM = "guildhall.problem.";
    private static final String TITLE = "guildhall.problem-title.";

    private final I18nResolver resolver;
    private final Optional<Locale> locale;

    /** Texts in the language of whoever asks. */
    public Texts(I18nResolver resolver) {
        this(resolver, Optional.empty());
    }

    private Texts(I18nResolver resolver, Optional<Locale> locale) {
        this.resolver = resolver;
        this.locale = locale;
    }

    /** The same texts in a language that is known, because nobody asks: a mail's. */
    public Texts in(Locale other) {
        return new Texts(resolver, Optional.of(other));
    }

    /** A text of the pages; the key is given without its {@value #PREFIX}. */
    public String get(String key, String... arguments) {
        return text(PREFIX + key, arguments);
    }

    /** What to do about a problem. */
    public String of(Problem problem) {
        return text(PROBLEM + problem.code(), problem.arguments().toArray(String[]::new));
    }

    /** A short headline for a sort of problem. */
    public String title(String word) {
        return text(TITLE + word);
    }

    /** All texts of the pages by their full keys. */
    public Map<String, String> all() {
        return locale.map(l -> resolver.getAllTranslationsForPrefix(PREFIX, l))
                .orElseGet(() -> resolver.getAllTranslationsForPrefix(PREFIX));
    }

    /**
     * All texts of the pages for templates, which may call no methods: {@code community.no-flags} is
     * {@code $text.community_no_flags}.
     */
    public Map<String, String> forTemplates() {
        return all().entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        text -> text.getKey().substring(PREFIX.length()).replaceAll("[.-]", "_"), Map.Entry::getValue));
    }

    /** A constant as people call it, in the plural-free wording of lists. */
    public String word(String type, Enum<?> constant) {
        return get(type + "." + Words.of(constant));
    }

    /** The sentences of several problems. */
    public List<String> of(List<Problem> problems) {
        return problems.stream().map(this::of).toList();
    }

    private String text(String key, String... arguments) {
        Serializable[] given = arguments;
        return locale.map(l -> resolver.getText(l, key, given)).orElseGet(() -> resolver.getText(key, given));
    }
}
