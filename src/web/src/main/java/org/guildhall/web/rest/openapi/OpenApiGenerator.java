package org.guildhall.web.rest.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Writes the OpenAPI documents; the build runs it over the compiled resources. */
public final class OpenApiGenerator {

    private static final String PACKAGE = "org.guildhall.web.rest.";

    private OpenApiGenerator() {}

    /** Takes the folder of the compiled classes, the version, and the products. */
    public static void main(String[] arguments) throws IOException {
        Path classes = Path.of(arguments[0]);
        Path folder = Files.createDirectories(classes.resolve("openapi"));
        ObjectMapper mapper = new ObjectMapper()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
        for (String product : List.of(arguments).subList(2, arguments.length)) {
            Map<String, Object> document = document(resources(classes, product), arguments[1]);
            mapper.writeValue(folder.resolve(product + ".json").toFile(), document);
        }
    }

    /** The document of some resources. */
    static Map<String, Object> document(List<Class<?>> resources, String version) {
        Schemas schemas = new Schemas();
        Map<String, Object> paths = new PathItems(schemas).of(resources);
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("openapi", "3.0.3");
        document.put("info", Map.of("title", "Guildhall", "version", version));
        // Where the document itself is served, whatever the product's context path.
        document.put("servers", List.of(Map.of("url", ".")));
        document.put("paths", paths);
        document.put("components", Map.of("schemas", schemas.all()));
        return document;
    }

    /** The resources that a product serves: every class of its package that is named so. */
    static List<Class<?>> resources(Path classes, String product) throws IOException {
        String name = PACKAGE + product;
        List<Class<?>> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(classes.resolve(name.replace('.', '/')))) {
            for (String file :
                    files.map(f -> f.getFileName().toString()).sorted().toList()) {
                if (file.endsWith("Resource.class")) {
                    found.add(load(name + "." + file.substring(0, file.length() - ".class".length())));
                }
            }
        }
        return found;
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
