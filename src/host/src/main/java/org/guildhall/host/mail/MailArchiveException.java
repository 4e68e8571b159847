package org.guildhall.host.mail;

/** A message cannot be kept or read. */
public final class MailArchiveException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MailArchiveException(String message, Throwable cause) {
        super(message, cause);
    }
}
