package org.baraza.torture.input;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The parts of a workbook, in their order; packed anew it is the same for the same parts. */
record Archive(Map<String, byte[]> parts) {

    private static final long A_DAY = 1_700_000_000_000L;

    /** What can't be unpacked any more has no parts. */
    static Archive of(byte[] bytes) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException | IllegalArgumentException e) {
            return new Archive(parts); // damaged before: what was found so far
        }
        return new Archive(parts);
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTime(A_DAY);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A part that tables are read from. */
    String any(Random random) {
        List<String> names = parts.keySet().stream().filter(name -> name.matches("content\\.xml|xl/.*\\.(xml|rels)")).toList();
        return names.isEmpty() ? "content.xml" : names.get(random.nextInt(names.size()));
    }

    /** A part with cells. */
    String cells(Random random) {
        List<String> names = parts.keySet().stream().filter(name -> name.matches("content\\.xml|xl/worksheets/.*\\.xml")).toList();
        return names.isEmpty() ? "content.xml" : names.get(random.nextInt(names.size()));
    }

    boolean isCalc() {
        return parts.containsKey("content.xml");
    }

    Archive with(String name, byte[] part) {
        Map<String, byte[]> changed = new LinkedHashMap<>(parts);
        changed.put(name, part);
        return new Archive(changed);
    }

    Archive without(String name) {
        Map<String, byte[]> changed = new LinkedHashMap<>(parts);
        changed.remove(name);
        return new Archive(changed);
    }

    Archive change(String name, UnaryOperator<byte[]> change) {
        return with(name, change.apply(parts.getOrDefault(name, new byte[0])));
    }

    Archive replace(String name, String what, String instead) {
        return change(name, part -> new String(part, StandardCharsets.UTF_8).replace(what, instead).getBytes(StandardCharsets.UTF_8));
    }

    /** Puts a text once before the first of those that is there. */
    Archive before(String name, List<String> places, String text) {
        String part = new String(parts.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
        return places.stream().filter(part::contains).findFirst()
                .map(place -> new StringBuilder(part).insert(part.indexOf(place), text).toString())
                .map(longer -> with(name, longer.getBytes(StandardCharsets.UTF_8))).orElse(this);
    }

    List<String> names() {
        return new ArrayList<>(parts.keySet());
    }
}
