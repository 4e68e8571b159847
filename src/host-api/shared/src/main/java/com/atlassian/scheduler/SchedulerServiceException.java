package com.atlassian.scheduler;

/** Follows {@code SchedulerServiceException} of atlassian-scheduler 4 (confirmed as checked; constructors likely). */
public class SchedulerServiceException extends Exception {

    public SchedulerServiceException(String message, Throwable cause) {
        super(message, cause);
    }
}
