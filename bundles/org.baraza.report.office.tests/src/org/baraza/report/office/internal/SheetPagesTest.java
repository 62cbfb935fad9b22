package org.baraza.report.office.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.baraza.drawing.Role;
import org.baraza.drawing.Scene;
import org.baraza.report.Cell;
import org.baraza.report.Chart;
import org.baraza.report.Column;
import org.baraza.report.Items;
import org.baraza.report.ReportDocument;
import org.baraza.report.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a workbook falls on sheets of paper. */
class SheetPagesTest {

    private static XSSFWorkbook written(ReportDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new XlsxReportWriter().write(document, SampleReport.IMPRINT, out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    private static Table groups(int rowsOfTheFirst) {
        Table.Builder table = Table.of("Steps", Column.heading("Step"), Column.text("Who"));
        for (int group = 1; group <= 4; group++) {
            table.group("Group " + group);
            int rows = group == 1 ? rowsOfTheFirst : 9;
            for (int row = 0; row < rows; row++) {
                table.row("Step " + row, "IT");
            }
        }
        return table.build();
    }

    private static boolean begins(XSSFRow row, String text) {
        return row != null && row.getCell(0) != null && row.getCell(0).getStringCellValue().startsWith(text);
    }

    /** Whatever row the sheet of paper would end with. */
    @ParameterizedTest
    @ValueSource(ints = { 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28 })
    void theNameOfAGroupStaysWithItsFirstRow(int rows) throws IOException {
        try (XSSFWorkbook book = written(ReportDocument.titled("Plan", Locale.ENGLISH).heading(1, "Steps").table(groups(rows)).build())) {
            XSSFSheet sheet = book.getSheet("Steps");
            assertTrue(sheet.getRowBreaks().length > 0, "breaks");
            for (int last : sheet.getRowBreaks()) {
                assertFalse(begins(sheet.getRow(last), "Group"), "row " + last + " of " + Arrays.toString(sheet.getRowBreaks()));
            }
            assertTrue(begins(sheet.getRow(sheet.getRepeatingRows().getFirstRow()), "Step"));
        }
    }

    @Test
    void theHeadOfATableStaysWithItsFirstRowBelowAPicture() throws IOException {
        Scene tall = new Scene(600, 520, "Matrix", List.of());
        try (XSSFWorkbook book = written(ReportDocument.titled("Plan", Locale.ENGLISH).heading(1, "Groups").picture(tall, "Matrix")
                .table(groups(9)).build())) {
            XSSFSheet sheet = book.getSheet("Groups");
            int head = IntStream.rangeClosed(0, sheet.getLastRowNum()).filter(row -> begins(sheet.getRow(row), "Step")).findFirst().orElseThrow();
            assertTrue(sheet.isRowBroken(head - 2) || sheet.isRowBroken(head - 3), () -> head + " " + Arrays.toString(sheet.getRowBreaks()));
            assertEquals(head, sheet.getRepeatingRows().getFirstRow());
        }
    }

    @Test
    void theHeadOfTheTableThatGoesOnIsRepeatedNotThatOfTheShortOneAboveIt() throws IOException {
        Table counts = Table.of("Counts", Column.heading("Objective"), Column.number("On track")).row("Media", "5").build();
        try (XSSFWorkbook book = written(ReportDocument.titled("Plan", Locale.ENGLISH).heading(1, "Monitoring").table(counts)
                .heading(2, "Steps").table(groups(20)).heading(2, "Last").table(counts).build())) {
            XSSFSheet sheet = book.getSheet("Monitoring");
            assertTrue(begins(sheet.getRow(sheet.getRepeatingRows().getFirstRow()), "Step"));
            assertEquals("Last", book.getSheetName(book.getNumberOfSheets() - 1), "what follows a long table has a sheet of its own");
        }
    }

    /** The numbers of a chart have a head of their own. */
    @Test
    void theHeadOfATableIsNotRepeatedOverAChartOnTheNextSheetOfPaper() throws IOException {
        Table.Builder counts = Table.of("Counts", Column.heading("Objective"), Column.number("On track"));
        IntStream.range(0, 12).forEach(row -> counts.row("Objective " + row, "5"));
        Chart chart = new Chart(Chart.Kind.STACKED, "States", List.of("1. Debate"), List.of(Chart.Series.of("On track", Role.ON_TRACK, BigDecimal.ONE)));
        try (XSSFWorkbook book = written(ReportDocument.titled("Scorecard", Locale.ENGLISH).heading(1, "In short").text("All.").table(counts.build()).add(chart)
                .build())) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertEquals(1, sheet.getRowBreaks().length);
            assertTrue(sheet.getRepeatingRows() == null || sheet.getRepeatingRows().getFirstRow() > sheet.getRowBreaks()[0], () -> "" + sheet.getRepeatingRows());
        }
    }

    @Test
    void aHeadingStandsOnThePaperOfItsTallPicture() throws IOException {
        try (XSSFWorkbook book = written(ReportDocument.titled("Plan", Locale.ENGLISH).heading(1, "Before").table(groups(1)).heading(1, "Groups").text("Eight come first.")
                .text("The figure shows where each stands.").picture(new Scene(700, 900, "Matrix", List.of()), "Matrix").table(groups(9)).build())) {
            assertTrue(book.getSheet("Groups").getRowBreaks()[0] > 20, () -> Arrays.toString(book.getSheet("Groups").getRowBreaks()));
        }
    }

    /** The head of the first stood over the rows of the second. */
    @Test
    void noHeadIsRepeatedOverAnotherTable() throws IOException {
        Table.Builder shorter = Table.of("Needs", Column.heading("Need"));
        IntStream.range(0, 14).forEach(row -> shorter.row("Need " + row));
        for (Table second : List.of(groups(30), shorter.build())) {
            try (XSSFWorkbook book = written(ReportDocument.titled("Plan", Locale.ENGLISH).heading(1, "Steps").table(groups(20)).table(second).build())) {
                assertEquals(null, book.getSheet("Steps").getRepeatingRows(), second.caption());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = { 8, 10, 12, 14, 16, 18, 20, 22, 24, 26 })
    void aShortTableIsNotTorn(int rowsBefore) throws IOException {
        Table.Builder shorter = Table.of("Needs", Column.heading("Need"));
        IntStream.range(0, 9).forEach(row -> shorter.row("Need " + row));
        try (XSSFWorkbook book = written(ReportDocument.titled("Plan", Locale.ENGLISH).heading(1, "Needs").text("Words. ".repeat(90))
                .items(Collections.nCopies(rowsBefore, Items.Item.of("A risk."))).table(shorter.build()).build())) {
            XSSFSheet sheet = book.getSheet("Needs");
            assertTrue(Arrays.stream(sheet.getRowBreaks()).noneMatch(row -> begins(sheet.getRow(row), "Need")), () -> Arrays.toString(sheet.getRowBreaks()));
        }
    }

    /** Between the numbers of a tall chart and the chart. */
    @ParameterizedTest
    @ValueSource(ints = { 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30 })
    void noSheetOfPaperIsLeftEmpty(int categories) throws IOException {
        List<String> names = IntStream.range(0, categories).mapToObj(it -> "Indicator " + it).toList();
        Chart chart = new Chart(Chart.Kind.BARS, "Progress", names,
                List.of(new Chart.Series("Measured", Collections.nCopies(categories, Optional.of(BigDecimal.TEN)), Role.ACCENT)));
        try (XSSFWorkbook book = written(ReportDocument.titled("Plan", Locale.ENGLISH).heading(1, "Before").table(groups(1)).heading(1, "Progress").text("In per cent.").add(chart).build())) {
            XSSFSheet sheet = book.getSheet("Progress");
            int from = 0;
            for (int last : sheet.getRowBreaks()) {
                assertTrue(IntStream.rangeClosed(from, last).anyMatch(row -> begins(sheet.getRow(row), "")), () -> Arrays.toString(sheet.getRowBreaks()));
                from = last + 1;
            }
        }
    }

    /** A few rows alone on the last sheet of paper look forsaken. */
    @ParameterizedTest
    @ValueSource(ints = { 30, 32, 34, 36, 60, 62, 64, 66 })
    void theLastSheetOfPaperHoldsMoreThanAFewRows(int rows) throws IOException {
        Table.Builder table = Table.of("Steps", Column.heading("Step"));
        IntStream.range(0, rows).forEach(row -> table.row("Step " + row));
        try (XSSFWorkbook book = written(ReportDocument.titled("Plan", Locale.ENGLISH).table(table.build()).build())) {
            int[] breaks = book.getSheetAt(0).getRowBreaks();
            assertTrue(breaks.length > 0 && book.getSheetAt(0).getLastRowNum() - breaks[breaks.length - 1] >= 8, () -> Arrays.toString(breaks));
        }
    }

    @Test
    void aTableWithoutEndIsNotBrokenByUs() throws IOException {
        Table.Builder table = Table.of("Steps", Column.heading("Step"));
        IntStream.range(0, 4000).forEach(row -> table.row(List.of(Cell.of("Step " + row))));
        try (XSSFWorkbook book = written(ReportDocument.titled("Plan", Locale.ENGLISH).heading(1, "Steps").table(table.build()).build())) {
            assertEquals(0, book.getSheet("Steps").getRowBreaks().length);
            assertEquals(Optional.of("Step"), Optional.of(book.getSheet("Steps").getRow(book.getSheet("Steps").getRepeatingRows().getFirstRow())
                    .getCell(0).getStringCellValue()));
        }
    }

    /** The head of the small table of a chart stood over every sheet of paper of the long one below it. */
    @Test
    void theHeadOfATableWithoutEndIsRepeatedBelowAChart() throws IOException {
        Table.Builder table = Table.of("Steps", Column.heading("Step"));
        IntStream.range(0, 4000).forEach(row -> table.row(List.of(Cell.of("Step " + row))));
        Chart chart = new Chart(Chart.Kind.STACKED, "States", List.of("1. Debate"), List.of(Chart.Series.of("On track", Role.ON_TRACK, BigDecimal.ONE)));
        try (XSSFWorkbook book = written(ReportDocument.titled("Plan", Locale.ENGLISH).heading(1, "Steps").add(chart).table(table.build()).build())) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertTrue(sheet.getRepeatingRows() == null || begins(sheet.getRow(sheet.getRepeatingRows().getFirstRow()), "Step"),
                    () -> "" + sheet.getRepeatingRows());
        }
    }

    /** It was no workbook at all. */
    @Test
    void aNumberWiderThanAnyColumnIsWritten() throws IOException {
        String digits = "1 000 000 000 000 000 000 000 000 000 000 000";
        Table table = Table.of("Costs", Column.heading("Step"), Column.number("Cost"))
                .row(List.of(Cell.of("Survey"), Cell.of(new BigDecimal(digits.replace(" ", "")), digits))).build();
        try (XSSFWorkbook book = written(ReportDocument.titled("Plan", Locale.ENGLISH).heading(1, "Costs").table(table).build())) {
            assertTrue(book.getSheet("Costs").getColumnWidth(1) / 256 >= digits.length());
        }
    }

    /** In a stack not begun, awaited and suspended were one grey. */
    @Test
    void seriesOfOneColourDifferByTheirFillingInExcelsCharts() throws IOException {
        List<Chart.Series> states = Stream.of("Not started", "Awaited", "Suspended").map(state -> Chart.Series.of(state, Role.NOT_STARTED, BigDecimal.ONE)).toList();
        try (XSSFWorkbook book = written(ReportDocument.titled("Scorecard", Locale.ENGLISH).heading(1, "In short")
                .add(new Chart(Chart.Kind.STACKED, "States", List.of("1. Debate"), states)).build())) {
            String xml = book.getSheet("In short").createDrawingPatriarch().getCharts().getFirst().getCTChart().xmlText();
            assertEquals(3, Pattern.compile("<c:spPr><a:solidFill><a:srgbClr val=\"(\\w+)\"").matcher(xml.replaceAll("(?s)<c:(cat|val)Ax>.*", "")).results()
                    .map(fill -> fill.group(1)).distinct().count(), xml);
        }
    }
}
