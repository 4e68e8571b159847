package org.guildhall.host.kernel;

/** The two products that the host embeds, with the Plugin SDK's own context paths and ports. */
public enum ProductName {
    CONFLUENCE("confluence", 1990, "10.2.0"),
    JIRA("jira", 2990, "11.3.0");

    private final String key;
    private final int defaultPort;
    private final String version;

    ProductName(String key, int defaultPort, String version) {
        this.key = key;
        this.defaultPort = defaultPort;
        this.version = version;
    }

    /** The value that a module's {@code application} attribute names, and the context path without its slash. */
    public String key() {
        return key;
    }

    /** The port of the Plugin SDK: 1990 for Confluence, 2990 for Jira. */
    public int defaultPort() {
        return defaultPort;
    }

    /** The product version that the host stands for. */
    public String version() {
        return version;
    }

    /** The servlet context path, with its slash. */
    public String contextPath() {
        return "/" + key;
    }
}
