package com.atlassian.scheduler;

import com.atlassian.scheduler.status.RunOutcome;

/** Follows {@code JobRunnerResponse} of atlassian-scheduler 4 (confirmed). */
public final class JobRunnerResponse {

    private JobRunnerResponse() {}

    public static JobRunnerResponse success() {
        throw new UnsupportedOperationException();
    }

    public static JobRunnerResponse success(String message) {
        throw new UnsupportedOperationException();
    }

    public static JobRunnerResponse aborted(String message) {
        throw new UnsupportedOperationException();
    }

    public static JobRunnerResponse failed(Throwable cause) {
        throw new UnsupportedOperationException();
    }

    public RunOutcome getRunOutcome() {
        throw new UnsupportedOperationException();
    }

    public String getMessage() {
        throw new UnsupportedOperationException();
    }
}
