package org.baraza.exchange.read;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.baraza.exchange.internal.messages.Messages;
import org.baraza.exchange.table.Bounds;
import org.baraza.exchange.table.Cell;
import org.baraza.exchange.table.Sheet;
import org.baraza.exchange.table.TableReader;
import org.baraza.exchange.table.UnreadableFileException;

/** Reads texts with commas, semicolons, tabs or bars between their values, in the encodings that offices use. */
final class CsvReader implements TableReader {

    @Override
    public List<Sheet> read(Path file, Bounds bounds) throws IOException, UnreadableFileException {
        String text = TextEncoding.decoded(Files.readAllBytes(file));
        bounds.letters(text.length());
        Delimiter delimiter = Delimiter.of(text);
        String name = file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
        Sheet.Builder sheet = new Sheet.Builder(name, bounds);
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(delimiter.sign()).setLenientEof(true)
                .setTrailingData(true).setIgnoreEmptyLines(false).get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text.substring(delimiter.from())), format)) {
            int row = 0;
            for (CSVRecord values : parser) {
                for (int column = 0; column < values.size(); column++) {
                    if (!values.get(column).isBlank()) {
                        sheet.put(row, column, new Cell.Text(Neutral.original(values.get(column))));
                    }
                }
                row++;
            }
        } catch (CSVException | UncheckedIOException | IllegalStateException e) {
            throw new UnreadableFileException(Messages.File_damaged, e);
        }
        return List.of(sheet.build());
    }
}
