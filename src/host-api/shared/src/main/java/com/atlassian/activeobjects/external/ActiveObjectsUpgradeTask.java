package com.atlassian.activeobjects.external;

/** Follows {@code ActiveObjectsUpgradeTask} of the Active Objects plugin 6 (confirmed). */
public interface ActiveObjectsUpgradeTask {

    ModelVersion getModelVersion();

    void upgrade(ModelVersion currentVersion, ActiveObjects ao);
}
