package com.atlassian.beehive;

/** Follows {@code ClusterLockService} of atlassian-beehive 5 (confirmed). */
public interface ClusterLockService {

    ClusterLock getLockForName(String lockName);
}
