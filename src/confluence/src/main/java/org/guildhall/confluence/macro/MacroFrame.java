package org.guildhall.confluence.macro;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What all macros have in common: message boxes, templates and words. */
public final class MacroFrame {

    private static final Logger LOG = LoggerFactory.getLogger(MacroFrame.class);

    private final MacroTemplates templates;
    private final MacroTexts texts;

    /** Renders with the host's template renderer and translator. */
    public MacroFrame(
            com.atlassian.templaterenderer.TemplateRenderer renderer, com.atlassian.sal.api.message.I18nResolver i18n) {
        this.templates = new MacroTemplates(renderer);
        this.texts = new MacroTexts(i18n);
    }

    MacroTexts texts() {
        return texts;
    }

    String render(String template, Map<String, Object> model, Map<String, String> slots) {
        return templates.render(template, model, slots);
    }

    /**
     * Shows what the form's reader makes of the parameters, or what is wrong with them and the body. When something of ours
     * fails, what people wrote is shown all the same.
     */
    <F> String show(
            Map<String, String> given, String body, Function<MacroParameters, F> reader, Function<F, String> shower) {
        MacroParameters parameters = new MacroParameters(given);
        try {
            F form = reader.apply(parameters);
            List<ParameterProblem> problems = parameters.problems();
            return problems.isEmpty() ? shower.apply(form) : problems(problems, body);
        } catch (RuntimeException | LinkageError e) {
            LOG.error("A macro could not be shown; its body is", e);
            return "<p class=\"guildhall-quiet guildhall-note\">" + texts.get("note.unavailable") + "</p>" + body;
        }
    }

    /** A quiet sentence instead of something that is not there. */
    String note(String key) {
        return render("note", Map.of("sentence", texts.get(key)), Map.of());
    }

    /** A box that names every parameter that is wrong, followed by the macro's body: nothing written is lost. */
    String problems(List<ParameterProblem> problems, String body) {
        List<Map<String, Object>> rows = problems.stream().map(this::row).toList();
        return render("problems", Map.of("title", texts.get("problem.title"), "rows", rows), Map.of("body", body));
    }

    /** A box that says that the macro needs a body. */
    String missingBody() {
        return problems(List.of(new ParameterProblem("", "body", List.of(), "")), "");
    }

    private Map<String, Object> row(ParameterProblem problem) {
        return Map.of(
                "parameter", problem.parameter(),
                "sentence",
                        texts.get(
                                "problem." + problem.code(), problem.arguments().toArray(String[]::new)),
                "example", problem.example(),
                "exampleLabel", texts.get(problem.isChoice() ? "problem.choices" : "problem.example"));
    }
}
