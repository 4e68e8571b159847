package org.guildhall.host.web;

/** Another program listens on a product's port already. */
public final class PortInUseException extends RuntimeException {

    private final int port;

    PortInUseException(int port, Throwable cause) {
        super("Port " + port + " is in use", cause);
        this.port = port;
    }

    /** The port. */
    public int port() {
        return port;
    }
}
