package com.atlassian.sal.api.message;

import com.atlassian.sal.api.user.UserKey;
import java.util.Locale;

/** Follows {@code LocaleResolver} of SAL 7 without its servlet-typed method (confirmed). */
public interface LocaleResolver {

    Locale getLocale();

    Locale getLocale(UserKey userKey);
}
