package org.guildhall.web.rest.openapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The OpenAPI documents that the build put into the jar. */
public final class OpenApiDocument {

    private OpenApiDocument() {}

    /** The document of what a product serves. */
    public static String of(String product) {
        String name = "/openapi/" + product + ".json";
        try (@Nullable InputStream document = OpenApiDocument.class.getResourceAsStream(name)) {
            if (document == null) {
                throw new IllegalStateException("The build left out " + name);
            }
            return new String(document.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
