package org.baraza.testkit.contracts;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Something that leaves the office.
 *
 * @param name as a failure calls it: a file, a command
 */
public record Outgoing(String name, byte[] content) {

    private static final List<Charset> ENCODINGS = List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE);

    public static Outgoing of(String name, String text) {
        return new Outgoing(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether a word stands in it anywhere, also packed, as in office documents. */
    public boolean has(String word) {
        return texts(content).stream().anyMatch(text -> text.toLowerCase(Locale.ROOT)
                .contains(word.toLowerCase(Locale.ROOT)));
    }

    private static List<String> texts(byte[] bytes) {
        List<String> texts = new ArrayList<>();
        ENCODINGS.forEach(encoding -> texts.add(new String(bytes, encoding)));
        try (ZipInputStream packed = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = packed.getNextEntry(); entry != null; entry = packed.getNextEntry()) {
                texts.add(entry.getName());
                texts.addAll(texts(packed.readAllBytes()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
