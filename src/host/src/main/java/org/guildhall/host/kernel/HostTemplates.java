package org.guildhall.host.kernel;

import java.util.Map;

/** The host's own Velocity templates, found on its class path below {@code /templates}. */
public interface HostTemplates {

    /** Renders a template such as {@code confluence/page.vm}; references are HTML-escaped unless named {@code …Html}. */
    String render(String template, Map<String, Object> context);
}
