package org.guildhall.web.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import org.guildhall.core.problem.Problem;
import org.guildhall.core.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** JSON by our own mapper: the same in every product, whatever JSON provider it has. */
public final class Json {

    /** Far more than any of our inputs needs. */
    private static final int MOST_BYTES = 1_000_000;

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new Jdk8Module())
            .addModule(new SimpleModule().addDeserializer(String.class, new StorableText()))
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .serializationInclusion(JsonInclude.Include.NON_ABSENT)
            .disable(JsonParser.Feature.INCLUDE_SOURCE_IN_LOCATION)
            .build()
            .setDefaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL));

    private Json() {}

    /** A record as JSON. */
    public static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not to be written as JSON: " + value.getClass(), e);
        }
    }

    /** A record from JSON; refuses what is not JSON, unknown fields and values of another type. */
    public static <T> T read(InputStream body, Class<T> type) {
        try (body) {
            byte[] bytes = body.readNBytes(MOST_BYTES + 1);
            if (bytes.length == 0) {
                throw Refusal.invalid(Problem.of("json.missing"));
            }
            if (bytes.length > MOST_BYTES) {
                throw Refusal.invalid(Problem.of(ProblemDetails.TOO_LARGE, "", Integer.toString(MOST_BYTES)));
            }
            @Nullable T value = MAPPER.readValue(bytes, type);
            if (value == null) {
                throw Refusal.invalid(Problem.of("json.object"));
            }
            return value;
        } catch (JacksonException e) {
            throw Refusal.invalid(problem(e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Problem problem(JacksonException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            String known = unknown.getKnownPropertyIds().stream()
                    .map(Object::toString)
                    .sorted()
                    .collect(Collectors.joining(", "));
            return Problem.of("json.field.unknown", path(unknown), unknown.getPropertyName(), known);
        }
        if (e instanceof InvalidFormatException text && text.getTargetType() == String.class) {
            return Problem.of("text.unstorable", path(text));
        }
        if (e instanceof MismatchedInputException mismatch
                && !mismatch.getPath().isEmpty()) {
            return Problem.of("json.type", path(mismatch), typeName(mismatch));
        }
        if (e instanceof MismatchedInputException) {
            return Problem.of("json.object");
        }
        if (e instanceof JsonMappingException outOfRange && e.getCause() instanceof InputCoercionException) {
            return Problem.of("json.number", path(outOfRange));
        }
        JsonLocation at = e.getLocation();
        return at == null
                ? Problem.of("json.object")
                : Problem.of(
                        "json.malformed", "", Integer.toString(at.getLineNr()), Integer.toString(at.getColumnNr()));
    }

    /** As it is written by people: {@code members[0].user}. */
    private static String path(JsonMappingException e) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : e.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.toString();
    }

    private static String typeName(MismatchedInputException e) {
        Class<?> type = e.getTargetType();
        if (type == null) {
            return "object";
        }
        if (type == Boolean.class || type == boolean.class) {
            return "true/false";
        }
        if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
            return "42";
        }
        return type == String.class
                ? "\"text\""
                : java.util.Collection.class.isAssignableFrom(type) ? "[\u2026]" : "object";
    }
}
