package org.guildhall.host.kernel;

/** CSS and JavaScript of the installed plugins; what is required is put into the page's head by the decorator. */
public interface WebResources {

    /** Requires one web resource by complete key, with its dependencies, for the page being made in this thread. */
    void require(String completeKey);

    /** Requires all web resources of a context such as {@code page}, {@code editor}, {@code jira.view.issue}. */
    void requireContext(String context);
}
