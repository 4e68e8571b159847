package org.guildhall.host.junit;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Ports for hosts of tests. They lie below those that systems give to outgoing connections (from 32768 on Linux), so that no
 * connection sits on the port of a host before it starts, or while it is stopped.
 */
public final class FreePorts {

    private static final int LOWEST = 20_000;
    private static final int ABOVE_HIGHEST = 32_000;

    private FreePorts() {}

    /** A port of the loopback address that nobody listens at. */
    public static int any() {
        return ThreadLocalRandom.current()
                .ints(LOWEST, ABOVE_HIGHEST)
                .filter(FreePorts::isFree)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
