package org.baraza.exchange.read;

import static org.baraza.exchange.read.XmlPart.attribute;
import static org.baraza.exchange.read.XmlPart.number;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import javax.xml.stream.XMLStreamReader;

import org.baraza.exchange.internal.values.DayText;
import org.baraza.exchange.table.Bounds;
import org.baraza.exchange.table.Cell;
import org.baraza.exchange.table.Merge;
import org.baraza.exchange.table.Sheet;
import org.baraza.exchange.table.UnreadableFileException;

/** The content of an OpenDocument spreadsheet. What is repeated and empty is skipped, however often it is. */
final class OdsContent implements XmlPart.Listener {

    private static final int ISO_DAY = 10;
    private static final int LONGEST_NUMBER = 400;

    private record Filled(int column, int times, Cell cell) {
    }

    private final Bounds bounds;
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<Filled> cells = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Optional<Sheet.Builder> sheet = Optional.empty();
    private final Set<String> hidden = new HashSet<>();
    private String style = "";
    private int columns;
    private int row;
    private int rowTimes;
    private int column;
    private int cellTimes;
    private String type = "";
    private String value = "";
    private boolean hasText;
    private int paragraphs;
    private int aside;

    OdsContent(Bounds bounds) {
        this.bounds = bounds;
    }

    List<Sheet> sheets() {
        return sheets;
    }

    @Override
    public void begin(String name, XMLStreamReader at) throws UnreadableFileException {
        switch (name) {
            case "table" -> beginTable(at);
            case "table-row" -> {
                rowTimes = number(at, "number-rows-repeated", 1);
                if (isHidden(at)) {
                    sheet.ifPresent(it -> it.hideRows(row, rowTimes));
                }
                column = 0;
                cells.clear();
            }
            case "table-column" -> beginColumns(at);
            case "style" -> style = attribute(at, "name");
            case "table-properties" -> {
                if (attribute(at, "display").equals("false")) {
                    bounds.entry();
                    hidden.add(style);
                }
            }
            case "table-cell", "covered-table-cell" -> beginCell(at);
            case "annotation", "shapes", "tracked-changes" -> aside++;
            case "p", "h" -> {
                if (aside == 0 && paragraphs++ > 0) {
                    text.append('\n');
                }
                hasText = aside == 0;
            }
            case "s" -> append(" ".repeat(Math.min(number(at, "c", 1), LONGEST_NUMBER)));
            case "tab" -> append("\t");
            case "line-break" -> append("\n");
            default -> { }
        }
    }

    private void beginTable(XMLStreamReader at) throws UnreadableFileException {
        bounds.sheet();
        sheet = Optional.of(new Sheet.Builder(attribute(at, "name"), bounds));
        if (hidden.contains(attribute(at, "style-name"))) {
            sheet.get().hide();
        }
        row = 0;
        columns = 0;
    }

    private void beginColumns(XMLStreamReader at) {
        int times = number(at, "number-columns-repeated", 1);
        if (isHidden(at)) {
            sheet.ifPresent(it -> it.hideColumns(columns, times));
        }
        columns = further(columns, times);
    }

    private static boolean isHidden(XMLStreamReader at) {
        return attribute(at, "visibility").matches("collapse|filter");
    }

    private void beginCell(XMLStreamReader at) throws UnreadableFileException {
        cellTimes = number(at, "number-columns-repeated", 1);
        type = attribute(at, "value-type");
        value = switch (type) {
            case "date" -> attribute(at, "date-value");
            case "boolean" -> attribute(at, "boolean-value");
            case "string" -> attribute(at, "string-value");
            default -> attribute(at, "value");
        };
        text.setLength(0);
        paragraphs = 0;
        hasText = false;
        int rows = number(at, "number-rows-spanned", 1);
        int columns = number(at, "number-columns-spanned", 1);
        if (sheet.isPresent() && (rows > 1 || columns > 1)) {
            sheet.get().merge(new Merge(row, row + rows - 1, column, column + columns - 1));
        }
    }

    @Override
    public void text(String more) throws UnreadableFileException {
        if (hasText && aside == 0) {
            append(more.replaceAll("\\s+", " "));
        }
    }

    private void append(String more) throws UnreadableFileException {
        bounds.letters(more.length());
        text.append(more);
    }

    @Override
    public void end(String name) throws UnreadableFileException {
        switch (name) {
            case "annotation", "shapes", "tracked-changes" -> aside--;
            case "p", "h" -> hasText = false;
            case "table-cell", "covered-table-cell" -> {
                Cell cell = cell();
                if (!cell.text().isBlank()) {
                    bounds.entry();
                    cells.add(new Filled(column, cellTimes, cell));
                }
                column = further(column, cellTimes);
            }
            case "table-row" -> endRow();
            case "table" -> {
                sheet.map(Sheet.Builder::build).ifPresent(sheets::add);
                sheet = Optional.empty();
            }
            default -> { }
        }
    }

    private void endRow() throws UnreadableFileException {
        if (sheet.isPresent() && !cells.isEmpty()) {
            for (int i = 0; i < rowTimes; i++) {
                for (Filled filled : cells) {
                    for (int j = 0; j < filled.times; j++) {
                        sheet.get().put(row + i, filled.column + j, filled.cell);
                    }
                }
            }
        }
        row = further(row, rowTimes);
    }

    /** Beyond the last that may be filled all are one. */
    private static int further(int from, int times) {
        return (int) Math.min(Bounds.ROW, (long) from + times);
    }

    private Cell cell() {
        try {
            return switch (type) {
                case "float", "currency", "percentage" -> new Cell.Number(decimal(value), type.equals("percentage"));
                case "date" -> day(LocalDate.parse(value.substring(0, Math.min(ISO_DAY, value.length()))));
                case "boolean" -> new Cell.Truth(value.equals("true"));
                default -> shown();
            };
        } catch (DateTimeException | NumberFormatException e) {
            return new Cell.Text(text.toString());
        }
    }

    /** What shows a month or a year alone has its first day; a month stands for its last, as everywhere. */
    private Cell day(LocalDate day) {
        String shown = text.toString().strip();
        return day.getDayOfYear() == 1 && shown.equals(Integer.toString(day.getYear())) ? new Cell.Number(new BigDecimal(shown), false)
                : new Cell.Day(DayText.onlyMonth(shown).map(YearMonth::atEndOfMonth).filter(last -> day.equals(last.withDayOfMonth(1))).orElse(day));
    }

    private Cell shown() {
        String stored = text.isEmpty() ? value : text.toString();
        return stored.matches("#(REF!|N/A|VALUE!|NAME\\?|DIV/0!|NUM!)|Err:\\d+") ? new Cell.Fault(stored)
                : new Cell.Text(stored);
    }

    private static BigDecimal decimal(String stored) {
        if (stored.length() > LONGEST_NUMBER || stored.matches(".*[eE][-+]?\\d{4,}")) {
            throw new NumberFormatException(stored);
        }
        BigDecimal bare = new BigDecimal(stored).stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }
}
