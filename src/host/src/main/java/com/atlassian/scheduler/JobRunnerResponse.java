package com.atlassian.scheduler;

import com.atlassian.scheduler.status.RunOutcome;

/** How a run went; the host's working twin of atlassian-scheduler's class. */
public final class JobRunnerResponse {

    private final RunOutcome runOutcome;
    private final String message;

    private JobRunnerResponse(RunOutcome runOutcome, String message) {
        this.runOutcome = runOutcome;
        this.message = message;
    }

    /** It did what it should. */
    public static JobRunnerResponse success() {
        return success(null);
    }

    /** It did what it should, with something to say. */
    public static JobRunnerResponse success(String message) {
        return new JobRunnerResponse(RunOutcome.SUCCESS, message);
    }

    /** It stopped early, and says why. */
    public static JobRunnerResponse aborted(String message) {
        return new JobRunnerResponse(RunOutcome.ABORTED, message);
    }

    /** It failed with that. */
    public static JobRunnerResponse failed(Throwable cause) {
        return new JobRunnerResponse(RunOutcome.FAILED, cause.toString());
    }

    /** How it went. */
    public RunOutcome getRunOutcome() {
        return runOutcome;
    }

    /** What it said; may be null. */
    public String getMessage() {
        return message;
    }

    @Override
    public String toString() {
        return runOutcome + (message == null ? "" : ": " + message);
    }
}
