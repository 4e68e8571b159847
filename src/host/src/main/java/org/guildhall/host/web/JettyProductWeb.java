package org.guildhall.host.web;

import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServlet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.guildhall.host.kernel.Components;
import org.guildhall.host.kernel.HostTemplates;
import org.guildhall.host.kernel.ProductContext;
import org.guildhall.host.kernel.ProductNavigation;
import org.guildhall.host.kernel.ProductWeb;
import org.guildhall.host.kernel.WebFragments;
import org.guildhall.host.kernel.WebResources;
import org.guildhall.host.web.access.AccessTokens;
import org.guildhall.host.web.access.AuthenticationFilter;
import org.guildhall.host.web.access.Authenticator;
import org.guildhall.host.web.access.HostNameFilter;
import org.guildhall.host.web.access.LoginSessions;
import org.guildhall.host.web.access.PasswordAuthenticator;
import org.guildhall.host.web.access.TokenAuthenticator;
import org.guildhall.host.web.access.WebSudoSessions;
import org.guildhall.host.web.access.XsrfFilter;
import org.guildhall.host.web.access.XsrfPolicy;
import org.guildhall.host.web.access.XsrfTokens;
import org.guildhall.host.web.fragment.PanelTemplates;
import org.guildhall.host.web.fragment.PluginWebFragments;
import org.guildhall.host.web.page.DecoratorFilter;
import org.guildhall.host.web.page.LoginPages;
import org.guildhall.host.web.page.PageDecorator;
import org.guildhall.host.web.page.PageNavigation;
import org.guildhall.host.web.page.VelocityHostTemplates;
import org.guildhall.host.web.resource.AuiServlet;
import org.guildhall.host.web.resource.DownloadServlet;
import org.guildhall.host.web.resource.PageBuilder;
import org.guildhall.host.web.resource.PluginWebResources;
import org.guildhall.host.web.rest.RestApplication;
import org.guildhall.host.web.rest.RestApplications;
import org.guildhall.host.web.rest.RestServlet;
import org.guildhall.host.web.rest.RestSetup;

/** The web container of one product, on Jetty. Create it before the product is opened, start it after the plugins. */
public final class JettyProductWeb implements ProductWeb {

    private final ProductContext product;
    private final VelocityHostTemplates templates = new VelocityHostTemplates();
    private final XsrfTokens tokens = new XsrfTokens();
    private final XsrfPolicy xsrf = new XsrfPolicy(tokens);
    private final WebSudoSessions webSudo;
    private final PluginWebResources resources;
    private final PluginWebFragments fragments;
    private final PageNavigation navigation;
    private final RestSetup restSetup;
    private final RestServlet rest;
    private final Map<String, List<Object>> ownResources = new HashMap<>();
    private final PluginServlets pluginServlets;
    private final AccessTokens accessTokens;
    private final LoginSessions sessions;
    private final AnsweredRequests answered = new AnsweredRequests();
    private final ProductServer server;

    /** A container that renders the plugins' panels as it renders its own templates. */
    public JettyProductWeb(ProductContext product, List<Authenticator> others) {
        this(product, Optional.empty(), others);
    }

    /**
     * @param product the product to serve, at the port of its base address
     * @param panels renders the plugins' panels; empty to render them as the host renders its own templates
     * @param others ways of recognising people beside session, token and password, asked first
     */
    public JettyProductWeb(ProductContext product, Optional<PanelTemplates> panels, List<Authenticator> others) {
        String root = product.name().contextPath();
        this.product = product;
        this.webSudo = new WebSudoSessions(product.clock(), root + WebSudoServlet.PATH);
        this.resources = new PluginWebResources(product.modules());
        this.fragments = new PluginWebFragments(
                product.modules(), templates, panels.orElseGet(() -> PanelTemplates.asOwn(templates)), root);
        this.navigation = new PageNavigation(product, fragments);
        this.restSetup = new RestSetup(xsrf);
        this.rest = new RestServlet(new RestApplications(product.modules(), restSetup));
        this.pluginServlets = new PluginServlets(product.modules());
        this.accessTokens = new AccessTokens(product.dataSource(), product.clock());
        this.sessions = new LoginSessions(product.users());
        this.server = new ProductServer(product.baseUrl(), filters(others));
        addOwnServlets();
    }

    /** Provides the SAL services that belong to the web container; called before plugins start. */
    public void provideTo(Components components) {
        String root = product.name().contextPath();
        accessTokens.open();
        components.provide(XsrfTokenAccessor.class, tokens);
        components.provide(XsrfTokenValidator.class, tokens);
        components.provide(WebSudoManager.class, webSudo);
        components.provide(PageBuilderService.class, new PageBuilder(resources));
        components.provide(LoginUriProvider.class, returnUri -> product.baseUrl()
                .resolve(LoginPages.loginUrl(root, returnUri.toString())));
    }

    /** The tokens that forms carry. */
    public XsrfTokens tokens() {
        return tokens;
    }

    /** Lets go of servlets and resources of plugins, after one has come or gone. */
    public void pluginsChanged() {
        rest.forgetPlugins();
        pluginServlets.forget();
    }

    /** The last requests that were answered, and what they cost. */
    public AnsweredRequests answered() {
        return answered;
    }

    /** Starts to listen. */
    public void start() {
        server.start();
    }

    /** Stops listening, after the requests under way. */
    public void stop() {
        server.stop();
    }

    /** Sentences about what plugins got wrong, as far as pages made so far have shown. */
    public List<String> problems() {
        return List.copyOf(resources.problems());
    }

    @Override
    public void servlet(String pathSpec, HttpServlet servlet) {
        server.servlet(pathSpec, servlet);
    }

    @Override
    public void filter(Filter filter) {
        server.filter(filter);
    }

    @Override
    public void rest(String path, Object... resourceObjects) {
        List<Object> atPath = ownResources.computeIfAbsent(path, this::serveAt);
        atPath.addAll(List.of(resourceObjects));
    }

    private List<Object> serveAt(String path) {
        List<Object> objects = new CopyOnWriteArrayList<>();
        rest.add(new RestApplication(path, List.of(path), () -> restSetup.configuration(objects, List.of())));
        return objects;
    }

    @Override
    public void navigation(ProductNavigation own) {
        navigation.use(own);
    }

    @Override
    public WebFragments fragments() {
        return fragments;
    }

    @Override
    public WebResources resources() {
        return resources;
    }

    @Override
    public HostTemplates templates() {
        return templates;
    }

    private List<Filter> filters(List<Authenticator> others) {
        List<Authenticator> authenticators = new ArrayList<>(others);
        authenticators.add(new TokenAuthenticator(accessTokens, product.users()));
        authenticators.add(new PasswordAuthenticator(product.users()));
        authenticators.add(sessions);
        PageDecorator decorator = new PageDecorator(product, templates, resources, navigation, tokens);
        return List.of(
                new AnsweredFilter(answered),
                new EncodingFilter(),
                new HostNameFilter(product.baseUrl()),
                new AuthenticationFilter(authenticators),
                new XsrfFilter(xsrf),
                new DecoratorFilter(decorator));
    }

    private void addOwnServlets() {
        LoginServlet login = new LoginServlet(product.name(), sessions, templates);
        server.servlet(LoginPages.CONFLUENCE_LOGIN, login);
        server.servlet(LoginPages.JIRA_LOGIN, login);
        server.servlet(LoginPages.LOGOUT, new LogoutServlet(sessions, tokens));
        server.servlet(WebSudoServlet.PATH, new WebSudoServlet(product.users(), webSudo, templates, tokens));
        server.servlet(TokenPageServlet.PATH, new TokenPageServlet(accessTokens, templates, tokens));
        server.servlet(ErrorServlet.PATH, new ErrorServlet(templates));
        server.servlet("/s/*", new AuiServlet());
        server.servlet("/download/*", new DownloadServlet(product.modules()));
        server.servlet("/plugins/servlet/*", pluginServlets);
        server.servlet("/rest/*", rest);
        rest("/rest/pat/latest", new TokenResource(accessTokens));
    }
}
