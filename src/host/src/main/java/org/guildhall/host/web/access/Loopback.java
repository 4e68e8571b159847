package org.guildhall.host.web.access;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;

/** Whether a request was sent from this machine. */
public final class Loopback {

    private Loopback() {}

    /** Whether the request's sender is a loopback address. */
    public static boolean sent(HttpServletRequest request) {
        try {
            return InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
        } catch (UnknownHostException notAnAddress) {
            return false;
        }
    }
}
