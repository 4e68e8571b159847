package org.guildhall.host.web;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Another program listens on a product's port already. */
public final class PortInUseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int port;

    PortInUseException(int port, Throwable cause) {
        super("Port " + port + " is in use", cause);
        this.port = port;
    }

    /**
     * Looks whether a port of this machine is free.
     *
     * @throws PortInUseException when another program listens on it
     */
    public static void unlessFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress("localhost", port));
        } catch (IOException inUse) {
            throw new PortInUseException(port, inUse);
        }
    }

    /** The port. */
    public int port() {
        return port;
    }
}
