package org.guildhall.host.web.resource;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The products' {@code jsI18n} transformation: calls of {@code AJS.I18n.getText} become the text in the reader's language. */
final class JsI18n {

    private static final Pattern CALL =
            Pattern.compile("(?:AJS|WRM)\\.I18n\\.getText\\(\\s*(['\"])([\\w.\\-]+)\\1\\s*([,)])");

    private JsI18n() {}

    static String transform(String script, UnaryOperator<String> texts) {
        return CALL.matcher(script).replaceAll(call -> Matcher.quoteReplacement(replacement(call, texts)));
    }

    private static String replacement(java.util.regex.MatchResult call, UnaryOperator<String> texts) {
        String text = quoted(texts.apply(call.group(2)));
        return ",".equals(call.group(3)) ? "AJS.format(" + text + "," : text;
    }

    private static String quoted(String text) {
        String escaped = new String(JsonStringEncoder.getInstance().quoteAsString(text));
        return "\"" + escaped.replace("</", "<\\/") + "\"";
    }
}
