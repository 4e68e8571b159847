package com.atlassian.jira.plugin.webfragment.model;

import com.atlassian.jira.project.Project;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The place on a page where a fragment of a plugin appears. */
public class JiraHelper {

    private final @Nullable HttpServletRequest request;
    private final @Nullable Project project;
    private final Map<String, Object> contextParams;

    /** Nowhere in particular. */
    public JiraHelper() {
        this(null, null, Map.of());
    }

    /** On a page about that project, with what else the page is about. */
    public JiraHelper(
            @Nullable HttpServletRequest request, @Nullable Project project, Map<String, Object> contextParams) {
        this.request = request;
        this.project = project;
        this.contextParams = contextParams;
    }

    /** The request for the page. */
    public @Nullable HttpServletRequest getRequest() {
        return request;
    }

    /** The project that the page is about. */
    public @Nullable Project getProject() {
        return project;
    }

    /** What the page is about, for example {@code issue}. */
    public Map<String, Object> getContextParams() {
        return contextParams;
    }
}
