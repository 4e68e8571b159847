package org.guildhall.host.junit;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/**
 * Ports for hosts of tests. They lie below those that systems give to outgoing connections (from 32768 on Linux), so that no
 * connection sits on the port of a host before it starts, or while it is stopped. None is given twice in a JVM, and JVMs that run at
 * the same time begin apart.
 */
public final class FreePorts {

    private static final int LOWEST = 20_000;
    private static final int COUNT = 12_000;
    private static final int APART = 64;
    private static final AtomicLong NEXT =
            new AtomicLong(ProcessHandle.current().pid() * APART);

    private FreePorts() {}

    /** A port of the loopback address that nobody listens at. */
    public static int any() {
        return IntStream.generate(() -> LOWEST + (int) (NEXT.getAndIncrement() % COUNT))
                .limit(COUNT)
                .filter(FreePorts::isFree)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No free port from " + LOWEST + " on"));
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
