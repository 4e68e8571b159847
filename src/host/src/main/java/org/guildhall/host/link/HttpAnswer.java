package org.guildhall.host.link;

import com.atlassian.sal.api.net.Response;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** An answer received over HTTP. */
record HttpAnswer(HttpResponse<byte[]> answer) implements Response {

    @Override
    public int getStatusCode() {
        return answer.statusCode();
    }

    @Override
    public String getResponseBodyAsString() {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
