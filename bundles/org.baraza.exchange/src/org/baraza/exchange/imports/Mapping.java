package org.baraza.exchange.imports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.baraza.exchange.internal.messages.Messages;
import org.baraza.exchange.internal.values.PlainWord;
import org.baraza.exchange.plan.Field;
import org.baraza.exchange.plan.Fields;
import org.baraza.exchange.plan.TableKind;
import org.baraza.exchange.table.UnreadableFileException;
import org.baraza.report.files.WholeFiles;
import org.eclipse.osgi.util.NLS;

/**
 * What an office's own headings and sheets mean, kept for the next time. In its file each line says one, such as
 * {@code workplan/cout global = cost} or {@code sheet/feuil1 = workplan}; a dash means that it is left out.
 */
public final class Mapping {

    private static final String LEFT_OUT = "-";
    private static final String SHEET = "sheet";
    private static final long LARGEST = 1 << 20;

    private final Map<String, String> entries;

    private Mapping(Map<String, String> entries) {
        this.entries = new TreeMap<>(entries);
    }

    public static Mapping none() {
        return new Mapping(Map.of());
    }

    /** @throws UnreadableFileException if it can't be read, or a line of it says something that isn't there */
    public static Mapping read(Path file) throws UnreadableFileException {
        try {
            if (Files.size(file) > LARGEST) {
                throw new UnreadableFileException(NLS.bind(Messages.File_in, file.getFileName(), Messages.File_tooLarge));
            }
            return of(Files.readString(file));
        } catch (IOException e) {
            throw new UnreadableFileException(NLS.bind(Messages.Mapping_unreadable, file), e);
        }
    }

    static Mapping of(String text) throws UnreadableFileException {
        Map<String, String> entries = new TreeMap<>();
        for (String line : text.lines().map(String::strip).filter(it -> !it.isEmpty() && !it.startsWith("#")).toList()) {
            int sign = line.lastIndexOf('=');
            String key = sign < 0 ? "" : line.substring(0, sign).strip();
            String value = line.substring(sign + 1).strip();
            if (!key.contains("/") || !isKnown(key.substring(0, key.indexOf('/')), value)) {
                throw new UnreadableFileException(NLS.bind(Messages.Mapping_line, line));
            }
            entries.put(key.substring(0, key.indexOf('/') + 1) + PlainWord.of(key.substring(key.indexOf('/') + 1)), value);
        }
        return new Mapping(entries);
    }

    private static boolean isKnown(String place, String value) {
        return value.equals(LEFT_OUT) || (place.equals(SHEET) ? TableKind.find(value).isPresent()
                : TableKind.find(place).flatMap(kind -> Fields.find(kind, value)).isPresent());
    }

    /** The mapping with what a heading means; empty: it is left out. */
    public Mapping with(TableKind kind, String heading, Optional<Field> field) {
        return plus(kind.id() + "/" + PlainWord.of(heading), field.map(Field::id).orElse(LEFT_OUT));
    }

    /** The mapping with what a sheet is; empty: it is left out. */
    public Mapping with(String sheet, Optional<TableKind> kind) {
        return plus(SHEET + "/" + PlainWord.of(sheet), kind.map(TableKind::id).orElse(LEFT_OUT));
    }

    private Mapping plus(String key, String value) {
        Map<String, String> more = new TreeMap<>(entries);
        more.put(key, value);
        return new Mapping(more);
    }

    public boolean leavesOut(TableKind kind, String heading) {
        return LEFT_OUT.equals(entries.get(kind.id() + "/" + PlainWord.of(heading)));
    }

    public Optional<Field> field(TableKind kind, String heading) {
        return Optional.ofNullable(entries.get(kind.id() + "/" + PlainWord.of(heading)))
                .flatMap(id -> Fields.find(kind, id));
    }

    public boolean leavesOut(String sheet) {
        return LEFT_OUT.equals(entries.get(SHEET + "/" + PlainWord.of(sheet)));
    }

    public Optional<TableKind> kind(String sheet) {
        return Optional.ofNullable(entries.get(SHEET + "/" + PlainWord.of(sheet))).flatMap(TableKind::find);
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** As its file has it. */
    public String text() {
        return entries.entrySet().stream().map(entry -> entry.getKey() + " = " + entry.getValue() + "\n")
                .collect(Collectors.joining());
    }

    /** Whole or not at all: a torn one would be read at the next import. */
    public void write(Path file) throws IOException {
        try (WholeFiles files = new WholeFiles()) {
            files.makeFolder(file.toAbsolutePath().getParent());
            files.write(file, out -> out.write(text().getBytes(StandardCharsets.UTF_8)));
            files.put();
        }
    }
}
