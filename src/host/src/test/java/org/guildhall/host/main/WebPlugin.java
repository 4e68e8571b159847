package org.guildhall.host.main;

import java.nio.file.Path;
import org.guildhall.host.plugin.SyntheticPlugin;

/** A synthetic plugin with one of everything that the web container serves. */
final class WebPlugin {

    private static final String REST_IMPORTS =
            "jakarta.ws.rs,jakarta.ws.rs.core,jakarta.ws.rs.ext,jakarta.inject,jakarta.servlet,"
                    + "jakarta.servlet.http,com.atlassian.plugin.web,com.atlassian.plugin,com.atlassian.applinks.api,"
                    + "com.atlassian.applinks.api.application.jira,com.atlassian.sal.api.net,com.atlassian.mail,"
                    + "com.atlassian.mail.server,com.atlassian.sal.api.websudo,"
                    + "com.atlassian.plugins.rest.api.security.annotation";

    private static final String WIRING =
            """
            package synthetic;
            import org.osgi.framework.BundleContext;
            import org.springframework.context.annotation.*;
            @Configuration(proxyBeanMethods = false)
            public class Wiring {
                @Bean com.atlassian.applinks.api.ApplicationLinkService links(BundleContext c) {
                    return get(c, com.atlassian.applinks.api.ApplicationLinkService.class);
                }
                @Bean com.atlassian.mail.server.MailServerManager mail(BundleContext c) {
                    return get(c, com.atlassian.mail.server.MailServerManager.class);
                }
                @Bean com.atlassian.sal.api.websudo.WebSudoManager webSudo(BundleContext c) {
                    return get(c, com.atlassian.sal.api.websudo.WebSudoManager.class);
                }
                private static <T> T get(BundleContext c, Class<T> type) {
                    return c.getService(c.getServiceReference(type));
                }
            }
            """;

    private static final String RESOURCE =
            """
            package synthetic.rest;
            import com.atlassian.applinks.api.*;
            import com.atlassian.applinks.api.application.jira.JiraApplicationType;
            import com.atlassian.mail.*;
            import com.atlassian.mail.server.MailServerManager;
            import com.atlassian.plugins.rest.api.security.annotation.*;
            import com.atlassian.sal.api.net.*;
            import com.atlassian.sal.api.websudo.*;
            import jakarta.inject.Inject;
            import jakarta.servlet.http.HttpServletRequest;
            import jakarta.ws.rs.*;
            import jakarta.ws.rs.core.Context;
            import java.util.*;
            @Path("/things")
            @Produces("application/json")
            public class Things {
                public record Thing(String name) {}
                private final ApplicationLinkService links;
                private final MailServerManager mail;
                private final WebSudoManager webSudo;
                @Inject public Things(ApplicationLinkService links, MailServerManager mail, WebSudoManager webSudo) {
                    this.links = links;
                    this.mail = mail;
                    this.webSudo = webSudo;
                }
                @GET public List<Thing> list() { return List.of(new Thing("hammer")); }
                @GET @Path("/open") @AnonymousSiteAccess public Thing open() { return new Thing("open"); }
                @GET @Path("/sudo") public Thing sudo(@Context HttpServletRequest request) {
                    try {
                        webSudo.willExecuteWebSudoRequest(request);
                        return new Thing("sudo");
                    } catch (WebSudoSessionException e) {
                        throw new WebApplicationException(401);
                    }
                }
                @GET @Path("/broken") public Thing broken() { throw new IllegalStateException("secret detail"); }
                @POST @Path("/text") @Consumes("text/plain") public Thing text(String text) { return new Thing(text); }
                @POST @Path("/mail") public void mail() throws MailException {
                    mail.getDefaultSMTPMailServer().send(new Email("amy@example.org").setSubject("Grüße").setBody("<b>x</b>")
                        .setMimeType("text/html"));
                }
                @GET @Path("/whoami-in-jira") public String whoami() throws Exception {
                    return me(jira().createAuthenticatedRequestFactory());
                }
                @GET @Path("/automation-in-jira") public String automation() throws Exception {
                    return me(jira().createNonImpersonatingAuthenticatedRequestFactory());
                }
                private ApplicationLink jira() { return links.getPrimaryApplicationLink(JiraApplicationType.class); }
                private static String me(ApplicationLinkRequestFactory factory) throws Exception {
                    return factory.createRequest(Request.MethodType.GET, "rest/synthetic/1.0/things/me")
                        .execute(new ApplicationLinkResponseHandler<String>() {
                            public String handle(Response answer) throws ResponseException {
                                return answer.getResponseBodyAsString();
                            }
                            public String credentialsRequired(Response answer) throws ResponseException {
                                throw new ResponseException("Refused");
                            }
                        });
                }
                @GET @Path("/must-authorise") public String mustAuthorise() throws Exception {
                    try {
                        return whoami();
                    } catch (CredentialsRequiredException e) {
                        return "[\\"" + e.getAuthorisationURI() + "\\"]";
                    }
                }
                @GET @Path("/me") public Thing me(@Context HttpServletRequest r) {
                    return new Thing(String.valueOf(r.getRemoteUser()));
                }
            }
            """;

    private static final String SERVLET =
            """
            package synthetic;
            import jakarta.servlet.http.*;
            public class Page extends HttpServlet {
                @Override protected void doGet(HttpServletRequest request, HttpServletResponse response) throws java.io.IOException {
                    response.setContentType("text/html");
                    response.getWriter().write("<html><head><title>T</title><meta name=\\"decorator\\" content=\\"atl.admin\\"></head>"
                        + "<body>" + request.getServletPath() + "|" + request.getPathInfo() + "</body></html>");
                }
                @Override protected void doPost(HttpServletRequest request, HttpServletResponse response) throws java.io.IOException {
                    response.getWriter().write("posted");
                }
            }
            """;

    private static final String CONDITION =
            """
            package synthetic;
            import java.util.Map;
            public class Says implements com.atlassian.plugin.web.Condition {
                private String answer = "";
                public void init(Map<String, String> params) { answer = params.getOrDefault("answer", ""); }
                public boolean shouldDisplay(Map<String, Object> context) { return answer.equals("yes"); }
            }
            """;

    private static final String PROVIDER =
            """
            package synthetic;
            import java.util.Map;
            public class Facts implements com.atlassian.plugin.web.ContextProvider {
                public void init(Map<String, String> params) {}
                public Map<String, Object> getContextMap(Map<String, Object> context) {
                    return Map.of("fact", "<3 " + context.get("id"));
                }
            }
            """;

    private static final String MODULES =
            """
            <resource type="i18n" name="i18n" location="i18n.synthetic"/>
            <resource type="download" name="images/" location="images/"/>
            <rest key="rest" path="/synthetic" version="1.0"><package>synthetic.rest</package></rest>
            <servlet key="page" class="synthetic.Page"><url-pattern>/synthetic/page/*</url-pattern></servlet>
            <web-resource key="base"><resource type="download" name="base.js" location="js/base.js"/></web-resource>
            <web-resource key="page-resources">
                <transformation extension="js"><transformer key="jsI18n"/></transformation>
                <dependency>com.atlassian.auiplugin:ajs</dependency>
                <dependency>synthetic:base</dependency>
                <dependency>synthetic:gone</dependency>
                <resource type="download" name="page.js" location="js/page.js"/>
                <resource type="download" name="page.css" location="css/page.css"/>
                <context>atl.admin</context>
            </web-resource>
            <web-section key="own" location="system.admin" weight="50"><label key="synthetic.section"/></web-section>
            <web-item key="second" section="system.admin/own" weight="20"><label key="synthetic.second"/>
                <link linkId="second-link">/plugins/servlet/synthetic/page/x?id=$id</link></web-item>
            <web-item key="first" section="system.admin/own" weight="10"><label key="synthetic.first"/>
                <link linkId="first-link">/plugins/servlet/synthetic/page</link>
                <conditions type="OR">
                    <condition class="synthetic.Says"><param name="answer">no</param></condition>
                    <condition class="synthetic.Says" invert="true"><param name="answer">no</param></condition>
                </conditions></web-item>
            <web-item key="hidden" section="system.admin/own" weight="5"><label key="synthetic.first"/><link>/x</link>
                <condition class="synthetic.Says"><param name="answer">yes</param></condition>
                <condition class="synthetic.Says"><param name="answer">no</param></condition></web-item>
            <web-panel key="panel" location="synthetic.place"><context-provider class="synthetic.Facts"/>
                <resource name="view" type="velocity" location="templates/panel.vm"/></web-panel>
            """;

    private WebPlugin() {}

    static Path pack(Path folder) {
        return SyntheticPlugin.withKey("synthetic")
                .importing(REST_IMPORTS)
                .source("synthetic.Wiring", WIRING)
                .source("synthetic.rest.Things", RESOURCE)
                .source("synthetic.Page", SERVLET)
                .source("synthetic.Says", CONDITION)
                .source("synthetic.Facts", PROVIDER)
                .file("js/base.js", "var base = 1;")
                .file("js/page.js", "alert(AJS.I18n.getText('synthetic.first'));")
                .file("css/page.css", ".x { color: red; }")
                .file("images/dot.svg", "<svg/>")
                .file("templates/panel.vm", "<p>$fact</p>")
                .file(
                        "i18n/synthetic.properties",
                        "synthetic.section=Own section\nsynthetic.first=First \"one\"\nsynthetic.second=Second")
                .module(MODULES)
                .pack(folder);
    }
}
