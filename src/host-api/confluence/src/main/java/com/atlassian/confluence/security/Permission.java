package com.atlassian.confluence.security;

import java.io.Serializable;

/** com.atlassian.confluence.security.Permission, Confluence 8.7 to 10.2, confirmed. */
public abstract class Permission implements Serializable {

    public static final Permission VIEW = null;
    public static final Permission EDIT = null;
    public static final Permission ADMINISTER = null;
}
