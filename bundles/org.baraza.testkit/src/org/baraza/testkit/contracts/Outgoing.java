package org.baraza.testkit.contracts;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Something that leaves the office.
 *
 * @param name as a failure calls it: a file, a command
 */
public record Outgoing(String name, byte[] content) {

    private static final List<Charset> ENCODINGS = List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE);

    private static final String PDF = "%PDF";
    private static final Pattern SPACE = Pattern.compile("\\s+");

    public static Outgoing of(String name, String text) {
        return new Outgoing(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether a word stands in it anywhere, also packed, as in office documents, or set, as in PDF, in whatever lines. */
    public boolean has(String word) {
        return texts(content).stream().anyMatch(text -> plain(text).contains(plain(word)));
    }

    private static String plain(String text) {
        return SPACE.matcher(text).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    private static List<String> texts(byte[] bytes) {
        List<String> texts = new ArrayList<>();
        ENCODINGS.forEach(encoding -> texts.add(new String(bytes, encoding)));
        if (texts.getFirst().startsWith(PDF)) {
            texts.add(read(bytes));
        }
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

    private static String read(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
