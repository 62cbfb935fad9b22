package org.baraza.cli.internal.output;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;

/** A JSON object being written. A key is always there: what is absent is {@code null}, what is none is empty. */
public final class Json {

    /** Rises when a key changes its meaning or goes; new keys may come at any time. */
    public static final int VERSION = 1;

    private final JsonGenerator generator;

    private Json(JsonGenerator generator) {
        this.generator = generator;
    }

    /** One object, a key a line. */
    public static String object(Consumer<Json> body) {
        StringWriter text = new StringWriter();
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter()
                .withObjectIndenter(new DefaultIndenter("  ", "\n")).withArrayIndenter(new DefaultIndenter("  ", "\n"));
        JsonFactory factory = JsonFactory.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();
        try (JsonGenerator generator = factory.createGenerator(text).setPrettyPrinter(printer)) {
            generator.writeStartObject();
            body.accept(new Json(generator));
            generator.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    public Json put(String key, String value) {
        return write(() -> generator.writeStringField(key, value));
    }

    public Json put(String key, int value) {
        return write(() -> generator.writeNumberField(key, value));
    }

    public Json put(String key, boolean value) {
        return write(() -> generator.writeBooleanField(key, value));
    }

    public Json put(String key, BigDecimal value) {
        return write(() -> generator.writeNumberField(key, value));
    }

    /** Numbers stay numbers; everything else is written as its text. */
    public Json put(String key, Optional<?> value) {
        return switch (value.orElse(null)) {
            case null -> write(() -> generator.writeNullField(key));
            case BigDecimal number -> put(key, number);
            case Double number -> put(key, BigDecimal.valueOf(number));
            case Integer number -> put(key, number.intValue());
            case Object other -> put(key, other.toString());
        };
    }

    public Json strings(String key, Collection<String> values) {
        write(() -> generator.writeArrayFieldStart(key));
        values.forEach(value -> write(() -> generator.writeString(value)));
        return write(generator::writeEndArray);
    }

    public Json object(String key, Consumer<Json> body) {
        write(() -> generator.writeObjectFieldStart(key));
        body.accept(this);
        return write(generator::writeEndObject);
    }

    /** An array of objects. */
    public <T> Json array(String key, Collection<? extends T> values, BiConsumer<Json, T> body) {
        write(() -> generator.writeArrayFieldStart(key));
        for (T value : values) {
            write(generator::writeStartObject);
            body.accept(this, value);
            write(generator::writeEndObject);
        }
        return write(generator::writeEndArray);
    }

    private interface Writing {
        void run() throws IOException;
    }

    private Json write(Writing writing) {
        try {
            writing.run();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
