package com.atlassian.sal.api.message;

import java.io.Serializable;

/** Follows {@code Message} of SAL 7 (confirmed). */
public interface Message extends Serializable {

    String getKey();

    Serializable[] getArguments();
}
