package com.atlassian.sal.api.lifecycle;

/** Follows {@code LifecycleAware} of SAL 7 (confirmed). */
public interface LifecycleAware {

    void onStart();

    void onStop();
}
