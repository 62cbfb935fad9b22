package org.baraza.exchange.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.baraza.exchange.internal.messages.Messages;
import org.baraza.exchange.plan.Field.Role;
import org.baraza.exchange.plan.PlanHeadings;
import org.baraza.exchange.plan.TableKind;
import org.baraza.report.Cancellation;
import org.baraza.report.XmlLetters;
import org.eclipse.osgi.util.NLS;

/** The whole plan as a workbook, a sheet for each kind of elements, that is imported again as it was. */
final class XlsxExport implements Export {

    private static final int LONGEST_TEXT = 32_767;
    private static final int SURE_DIGITS = 15;
    private static final int WIDEST = 60;
    private static final int NARROWEST = 8;
    private static final int SAMPLED = 200;
    private static final int CHARACTER = 256;

    @Override
    public String format() {
        return "xlsx";
    }

    @Override
    public void write(ExportContent content, OutputStream out) throws IOException, ExportException {
        // rows leave the memory as they are written
        try (SXSSFWorkbook workbook = new SXSSFWorkbook()) {
            workbook.setZip64Mode(Zip64Mode.AsNeeded); // many programs read no other zip from a stream
            PlanStyles styles = new PlanStyles(workbook);
            for (PlanTable table : PlanTables.of(content.strategy(), content.language())) {
                sheet(workbook.createSheet(table.kind().title(content.language())), table, styles, content.language());
            }
            workbook.write(out);
        }
    }

    private static void sheet(SXSSFSheet sheet, PlanTable table, PlanStyles styles, Locale language)
            throws IOException, ExportException {
        boolean plan = table.kind() == TableKind.PLAN;
        List<String> headings = plan ? PlanHeadings.of(language)
                : table.columns().stream().map(field -> field.heading(language)).toList();
        List<List<Object>> rows = plan ? turned(table, language) : table.rows();
        SXSSFRow head = sheet.createRow(0);
        for (int column = 0; column < headings.size(); column++) {
            SXSSFCell cell = head.createCell(column);
            cell.setCellValue(headings.get(column));
            cell.setCellStyle(styles.heading());
        }
        lay(sheet, table, headings, rows);
        for (int i = 0; i < rows.size(); i++) {
            Cancellation.check();
            SXSSFRow row = sheet.createRow(i + 1);
            for (int column = 0; column < rows.get(i).size(); column++) {
                boolean id = !plan && table.columns().get(column).role() == Role.ID;
                fill(row, column, rows.get(i).get(column), styles, id);
            }
        }
    }

    /** The plan itself has a value a row. */
    private static List<List<Object>> turned(PlanTable table, Locale language) {
        List<List<Object>> rows = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            List<Object> row = new ArrayList<>();
            row.add(table.columns().get(i).heading(language));
            row.add(table.rows().getFirst().get(i));
            rows.add(row);
        }
        return rows;
    }

    private static void lay(SXSSFSheet sheet, PlanTable table, List<String> headings, List<List<Object>> rows) {
        long fixed = table.columns().stream().takeWhile(field -> field.role() == Role.OWNER).count();
        sheet.createFreezePane(table.kind() == TableKind.PLAN ? 1 : (int) Math.min(2, fixed + 1), 1);
        sheet.setAutoFilter(new CellRangeAddress(0, rows.size(), 0, headings.size() - 1));
        for (int column = 0; column < headings.size(); column++) {
            int at = column;
            int widest = IntStream.concat(IntStream.of(headings.get(column).length() + 3), rows.stream().limit(SAMPLED)
                    .map(row -> row.get(at)).mapToInt(value -> value == null ? 0 : longestLine(value))).max().orElse(0);
            boolean id = table.kind() != TableKind.PLAN && table.columns().get(column).role() == Role.ID;
            sheet.setColumnWidth(column, (id ? NARROWEST : Math.clamp(widest, NARROWEST, WIDEST)) * CHARACTER);
        }
    }

    private static int longestLine(Object value) {
        return value.toString().lines().mapToInt(String::length).max().orElse(0);
    }

    private static void fill(SXSSFRow row, int column, Object value, PlanStyles styles, boolean id) throws ExportException {
        if (value == null) {
            return;
        }
        SXSSFCell cell = row.createCell(column);
        switch (value) {
            case BigDecimal number when isSure(number) -> {
                cell.setCellValue(number.doubleValue());
                cell.setCellStyle(styles.number(Math.max(0, number.scale())));
            }
            case Integer number -> cell.setCellValue(number);
            case Double number when BigDecimal.valueOf(number).precision() <= SURE_DIGITS -> cell.setCellValue(number);
            case LocalDate day -> {
                cell.setCellValue(day);
                cell.setCellStyle(styles.day());
            }
            default -> text(cell, plain(value), styles, id);
        }
    }

    private static String plain(Object value) {
        return switch (value) {
            case BigDecimal number -> number.toPlainString();
            case Double number -> BigDecimal.valueOf(number).toPlainString();
            default -> value.toString();
        };
    }

    /** Whether a spreadsheet, which reckons in binary fractions, keeps it as it is. */
    private static boolean isSure(BigDecimal number) {
        return number.precision() <= SURE_DIGITS && number.scale() <= SURE_DIGITS && number.scale() >= 0;
    }

    private static void text(SXSSFCell cell, String text, PlanStyles styles, boolean id) throws ExportException {
        if (text.length() > LONGEST_TEXT) {
            throw new ExportException(NLS.bind(Messages.Export_tooLong, text.substring(0, 40)));
        }
        CellStyle style = id ? styles.id() : styles.text(!text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0);
        cell.setCellValue(XmlLetters.inWorkbook(text));
        cell.setCellStyle(style);
    }
}
