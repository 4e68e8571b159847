package com.atlassian.beehive;

import java.util.concurrent.locks.Lock;

/** Follows {@code ClusterLock} of atlassian-beehive 5 (confirmed). */
public interface ClusterLock extends Lock {}
