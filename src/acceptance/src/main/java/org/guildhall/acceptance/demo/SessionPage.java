package org.guildhall.acceptance.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.ZonedDateTime;

/** A session summary in storage format, from the demo's data. */
final class SessionPage {

    private SessionPage() {}

    static String storage(JsonNode session, ZonedDateTime start) {
        StringBuilder page = new StringBuilder();
        page.append("<ac:structured-macro ac:name=\"guildhall-session-summary\" ac:schema-version=\"1\">");
        parameter(page, "kind", "experiment-review");
        parameter(page, "ritual", "Experiment review");
        parameter(page, "date", start.toLocalDate().toString());
        page.append("<ac:parameter ac:name=\"presenter\"><ri:user ri:userkey=\"demo-")
                .append(session.path("presenter").asText())
                .append("\" /></ac:parameter>");
        page.append("<ac:parameter ac:name=\"facilitator\"><ri:user ri:userkey=\"demo-jonas\" /></ac:parameter>");
        parameter(page, "hypothesis", session.path("hypothesis").asText());
        parameter(page, "decisions", session.path("decisions").asText());
        parameter(page, "next-step", session.path("nextStep").asText());
        page.append("<ac:rich-text-body>");
        section(page, "approach", paragraph(session.path("approach").asText()));
        section(page, "results", paragraph(session.path("results").asText()));
        section(page, "differently", paragraph(session.path("differently").asText()));
        if (session.hasNonNull("code")) {
            section(page, "code", code(session.path("code").asText()));
        }
        return page.append("</ac:rich-text-body></ac:structured-macro>").toString();
    }

    private static void parameter(StringBuilder page, String name, String value) {
        page.append("<ac:parameter ac:name=\"")
                .append(name)
                .append("\">")
                .append(text(value))
                .append("</ac:parameter>");
    }

    private static void section(StringBuilder page, String part, String body) {
        page.append("<ac:structured-macro ac:name=\"guildhall-section\" ac:schema-version=\"1\">");
        parameter(page, "part", part);
        page.append("<ac:rich-text-body>").append(body).append("</ac:rich-text-body></ac:structured-macro>");
    }

    private static String paragraph(String value) {
        return "<p>" + text(value) + "</p>";
    }

    private static String code(String value) {
        return "<ac:structured-macro ac:name=\"code\" ac:schema-version=\"1\"><ac:parameter ac:name=\"language\">python"
                + "</ac:parameter><ac:plain-text-body><![CDATA[" + value
                + "]]></ac:plain-text-body></ac:structured-macro>";
    }

    private static String text(String value) {
        return value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
