package org.guildhall.host.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** A plugin setting as it is stored: SAL allows a string, a list of strings, a map of strings, or properties. */
record SettingValue(String kind, String text) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static SettingValue of(Object value) {
        if (value instanceof String string) {
            return new SettingValue("string", string);
        }
        if (value instanceof List<?>) {
            return new SettingValue("list", json(value));
        }
        if (value instanceof Properties) {
            return new SettingValue("properties", json(value));
        }
        if (value instanceof Map<?, ?>) {
            return new SettingValue("map", json(value));
        }
        throw new IllegalArgumentException(
                "A plugin setting is a String, a List, a Map or Properties of strings, not a " + value.getClass());
    }

    Object value() {
        return switch (kind) {
            case "list" -> read(List.class);
            case "map" -> read(Map.class);
            case "properties" -> read(Properties.class);
            default -> text;
        };
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("A plugin setting must be strings only: " + value, e);
        }
    }

    private <T> T read(Class<T> type) {
        try {
            return JSON.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored plugin setting cannot be read: " + text, e);
        }
    }
}
