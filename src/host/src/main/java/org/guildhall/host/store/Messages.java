package org.guildhall.host.store;

/** Messages of exceptions, made fit for one sentence. */
final class Messages {

    private Messages() {}

    static String rootOf(Throwable problem) {
        Throwable root = problem;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String message = String.valueOf(root.getMessage());
        return message.lines().findFirst().orElse(message);
    }
}
