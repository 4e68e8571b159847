package org.guildhall.host.link;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** HTTP clients by what can only be said per client. */
final class HttpClients {

    private record Kind(int connectMillis, boolean follow) {}

    private static final Map<Kind, HttpClient> CLIENTS = new ConcurrentHashMap<>();

    private HttpClients() {}

    static HttpClient with(int connectMillis, boolean follow) {
        return CLIENTS.computeIfAbsent(new Kind(connectMillis, follow), HttpClients::create);
    }

    private static HttpClient create(Kind kind) {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofMillis(kind.connectMillis()))
                .followRedirects(kind.follow() ? HttpClient.Redirect.NORMAL : HttpClient.Redirect.NEVER)
                .build();
    }
}
