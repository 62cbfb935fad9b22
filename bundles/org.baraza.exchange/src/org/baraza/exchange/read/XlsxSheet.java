package org.baraza.exchange.read;

import static org.baraza.exchange.read.XmlPart.attribute;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamReader;

import org.apache.poi.ss.usermodel.DateUtil;
import org.baraza.exchange.table.Bounds;
import org.baraza.exchange.table.Cell;
import org.baraza.exchange.table.Merge;
import org.baraza.exchange.table.Sheet;
import org.baraza.exchange.table.UnreadableFileException;

/** Reads one sheet of a workbook. */
final class XlsxSheet implements XmlPart.Listener {

    private static final Pattern ADDRESS = Pattern.compile("([A-Z]{1,3})(\\d{1,7})");
    private static final Pattern RANGE = Pattern.compile(ADDRESS + ":" + ADDRESS);
    private static final Pattern NUMBER = Pattern.compile("[-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d{1,3})?");
    private static final int LETTERS = 26;
    private static final int LONGEST_NUMBER = 400;
    /** As many as a spreadsheet takes. */
    private static final int DIGITS = 15;
    /** 31 December 9999, and one. */
    private static final double AFTER_LAST_DAY = 2_958_466;

    private final List<String> texts;
    private final CellFormats formats;
    private final boolean from1904;
    private final Bounds bounds;
    private final Sheet.Builder sheet;
    private final StringBuilder value = new StringBuilder();
    private int row = -1;
    private int column = -1;
    private String type = "";
    private int style;
    private boolean formula;
    private boolean computed;
    private boolean collects;

    XlsxSheet(String name, boolean hidden, List<String> texts, CellFormats formats, boolean from1904, Bounds bounds) {
        this.texts = texts;
        this.formats = formats;
        this.from1904 = from1904;
        this.bounds = bounds;
        sheet = new Sheet.Builder(name, bounds);
        if (hidden) {
            sheet.hide();
        }
    }

    Sheet read(InputStream part) throws IOException, UnreadableFileException {
        XmlPart.read(part, "xl/worksheets", this);
        return sheet.build();
    }

    @Override
    public void begin(String name, XMLStreamReader at) throws UnreadableFileException {
        switch (name) {
            case "row" -> {
                row = XmlPart.number(at, "r", row + 2) - 1;
                column = -1;
                if (isHidden(at)) {
                    sheet.hideRows(row, 1);
                }
            }
            case "col" -> {
                int first = XmlPart.number(at, "min", 1);
                if (isHidden(at)) {
                    sheet.hideColumns(first - 1, XmlPart.number(at, "max", first) - first + 1);
                }
            }
            case "c" -> beginCell(at);
            case "f" -> formula = true;
            case "v", "t" -> {
                collects = true;
                // other programs leave an empty result, without the type of a text, where they computed none
                computed = type.equals("str");
            }
            case "rPh" -> collects = false;
            case "mergeCell" -> merge(attribute(at, "ref"));
            default -> { }
        }
    }

    private static boolean isHidden(XMLStreamReader at) {
        return attribute(at, "hidden").matches("1|true");
    }

    private void beginCell(XMLStreamReader at) {
        Matcher address = ADDRESS.matcher(attribute(at, "r"));
        column = address.matches() ? column(address.group(1)) : column + 1;
        if (address.matches()) {
            row = Integer.parseInt(address.group(2)) - 1;
        }
        type = attribute(at, "t");
        style = XmlPart.number(at, "s", 0);
        formula = false;
        computed = false;
        value.setLength(0);
    }

    @Override
    public void text(String text) throws UnreadableFileException {
        if (collects) {
            bounds.letters(text.length());
            value.append(text);
        }
    }

    @Override
    public void end(String name) throws UnreadableFileException {
        switch (name) {
            case "v", "t" -> collects = false;
            case "c" -> {
                Optional<Cell> cell = cell(value.toString());
                if (cell.isPresent() && row >= 0 && column >= 0) {
                    sheet.put(row, column, cell.get());
                }
            }
            default -> { }
        }
    }

    private Optional<Cell> cell(String stored) {
        if (stored.isEmpty()) {
            return formula && !computed ? Optional.of(Cell.Fault.UNCOMPUTED) : Optional.empty();
        }
        return Optional.of(switch (type) {
            case "s" -> new Cell.Text(shared(stored));
            case "str", "inlineStr" -> new Cell.Text(SharedTexts.unescaped(stored));
            case "b" -> new Cell.Truth(stored.equals("1"));
            case "e" -> new Cell.Fault(stored);
            case "d" -> new Cell.Text(stored);
            default -> number(stored.strip());
        });
    }

    private String shared(String index) {
        return index.matches("\\d{1,9}") && Integer.parseInt(index) < texts.size() ? texts.get(Integer.parseInt(index))
                : "";
    }

    private Cell number(String stored) {
        if (stored.length() > LONGEST_NUMBER || !NUMBER.matcher(stored).matches()) {
            return new Cell.Text(stored);
        }
        BigDecimal number = decimal(stored);
        CellFormats.Shown shown = formats.of(style);
        if (shown.date() && number.doubleValue() < AFTER_LAST_DAY && DateUtil.isValidExcelDate(number.doubleValue())) {
            LocalDateTime moment = DateUtil.getLocalDateTime(number.doubleValue(), from1904, true);
            return moment == null ? new Cell.Number(number, false, from1904) : day(moment.toLocalDate(), shown.precision());
        }
        if (!shown.day().isEmpty()) {
            return dated(number, shown.day());
        }
        int decimals = shown.percent() ? shown.decimals() + 2 : shown.decimals();
        return new Cell.Number(number.scale() < decimals ? number.setScale(decimals) : number, shown.percent(), from1904);
    }

    /** Of a month or year typed without a day a spreadsheet keeps the first; a month stands for its last, as everywhere. */
    private static Cell day(LocalDate day, CellFormats.Precision shown) {
        return shown == CellFormats.Precision.YEAR && day.getDayOfYear() == 1 ? new Cell.Number(BigDecimal.valueOf(day.getYear()), false)
                : new Cell.Day(shown == CellFormats.Precision.MONTH && day.getDayOfMonth() == 1 ? day.with(TemporalAdjusters.lastDayOfMonth()) : day);
    }

    /** Three decimals alone might be read as thousands. */
    private static Cell dated(BigDecimal number, String day) {
        BigDecimal plain = number.scale() == 3 ? number.setScale(4) : number;
        return new Cell.Text(plain.toPlainString() + " (" + day + ")");
    }

    /** As somebody typed it: what binary fractions leave at the sixteenth digit is not theirs, whoever wrote the file. */
    private static BigDecimal decimal(String stored) {
        BigDecimal number = new BigDecimal(stored.endsWith(".") ? stored + "0" : stored);
        BigDecimal bare = (number.precision() > DIGITS ? number.round(new MathContext(DIGITS)) : number)
                .stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    private void merge(String range) throws UnreadableFileException {
        Matcher matcher = RANGE.matcher(range);
        if (matcher.matches()) {
            sheet.merge(new Merge(Integer.parseInt(matcher.group(2)) - 1, Integer.parseInt(matcher.group(4)) - 1,
                    column(matcher.group(1)), column(matcher.group(3))));
        }
    }

    private static int column(String letters) {
        return letters.chars().reduce(0, (sum, letter) -> sum * LETTERS + letter - 'A' + 1) - 1;
    }
}
