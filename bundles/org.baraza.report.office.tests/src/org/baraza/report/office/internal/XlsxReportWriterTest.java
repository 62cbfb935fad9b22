package org.baraza.report.office.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.baraza.drawing.Role;
import org.baraza.report.Cell;
import org.baraza.report.Chart;
import org.baraza.report.Column;
import org.baraza.report.ReportDocument;
import org.baraza.report.Table;
import org.junit.jupiter.api.Test;

class XlsxReportWriterTest {

    private static XSSFWorkbook written(ReportDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new XlsxReportWriter().write(document, SampleReport.IMPRINT, out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    private static XSSFSheet workplan(XSSFWorkbook workbook) {
        return workbook.getSheet("Workplan");
    }

    /** The row that begins with a text. */
    private static XSSFRow row(XSSFSheet sheet, String begin) {
        return IntStream.rangeClosed(0, sheet.getLastRowNum()).mapToObj(sheet::getRow)
                .filter(row -> row != null && row.getCell(0) != null
                        && row.getCell(0).getStringCellValue().startsWith(begin))
                .findFirst().orElseThrow();
    }

    @Test
    void eachSectionHasASheetAndThoseOfWordsOneTogether() throws IOException {
        try (XSSFWorkbook workbook = written(SampleReport.everything(Locale.ENGLISH))) {
            List<String> names = IntStream.range(0, workbook.getNumberOfSheets()).mapToObj(workbook::getSheetName)
                    .toList();
            assertEquals(List.of("Vision", "Objectives", "Workplan", "Budget"), names);
        }
    }

    /** Alone it left a sheet of paper nearly empty. */
    @Test
    void theTitleAndWhatTheReportRestsOnStandAboveTheFirstSection() throws IOException {
        ReportDocument document = ReportDocument.titled("Workplan", Locale.ENGLISH).subtitle("Republic of Tamasi").note("Draft")
                .heading(1, "Means of engagement").table(table("Plan")).build();
        try (XSSFWorkbook workbook = written(document)) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            List<String> rows = IntStream.rangeClosed(0, sheet.getLastRowNum()).mapToObj(sheet::getRow).filter(row -> row != null)
                    .map(row -> row.getCell(0).getStringCellValue()).toList();
            assertEquals(List.of("Workplan", "Republic of Tamasi", String.join(" ", SampleReport.IMPRINT.lines(Locale.ENGLISH)), "Draft",
                    "Table\u00a01. Plan", "Name", "Media training"), rows);
            assertEquals(List.of(1, "Means of engagement"), List.of(workbook.getNumberOfSheets(), workbook.getSheetName(0)));
        }
    }

    /** A cell may not become a formula when somebody edits it, nor a letter whose number it only looks like. */
    @Test
    void textsAreShownAsTheyAreWhereverTheyStand() throws IOException {
        List<String> texts = List.of("=1+1 heading", "=2+2 text", "=3+3 cell", "_x0041_x0042_");
        ReportDocument document = ReportDocument.titled("=0+0 title", Locale.ENGLISH).heading(1, "A").heading(2, texts.getFirst()).text(texts.get(1))
                .text(texts.get(3)).table(Table.of("T", Column.heading("Name")).row(texts.get(2)).row(texts.get(3)).build()).build();
        try (XSSFWorkbook workbook = written(document)) {
            List<XSSFCell> cells = IntStream.rangeClosed(0, workbook.getSheetAt(0).getLastRowNum()).mapToObj(workbook.getSheetAt(0)::getRow)
                    .filter(row -> row != null).map(row -> row.getCell(0)).toList();
            assertTrue(cells.stream().filter(cell -> cell.getStringCellValue().startsWith("=")).count() == 4
                    && cells.stream().allMatch(cell -> cell.getCellStyle().getQuotePrefixed() == cell.getStringCellValue().startsWith("=")));
            assertEquals(2, cells.stream().filter(cell -> cell.getStringCellValue().equals("_x0041_x0042_")).count());
        }
    }

    /** Many programs read no other zip from a stream than the one that everybody knows. */
    @Test
    void noPartSaysThatItIsLargerThanItIs() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new XlsxReportWriter().write(SampleReport.everything(Locale.ENGLISH), SampleReport.IMPRINT, out);
        byte[] zip = out.toByteArray();
        int parts = 0;
        for (int at = 0; at < zip.length - 5; at++) {
            if (zip[at] == 'P' && zip[at + 1] == 'K' && zip[at + 2] == 3 && zip[at + 3] == 4) {
                assertTrue(zip[at + 4] < 45, "needs version " + zip[at + 4]);
                parts++;
            }
        }
        assertTrue(parts > 5);
    }

    private static Table table(String caption) {
        return Table.of(caption, Column.heading("Name")).row("Media training").build();
    }

    @Test
    void eachSheetOfPaperHasItsNumberAndTheTitle() throws IOException {
        ReportDocument document = ReportDocument.titled("Users & producers " + "on and on ".repeat(40), Locale.ENGLISH).heading(1, "One").table(table("One")).heading(1, "Two").table(table("Two")).build();
        try (XSSFWorkbook workbook = written(document)) {
            for (int i = 0; i < 2; i++) {
                assertTrue(workbook.getSheetAt(i).getFooter().getLeft().startsWith("Users && producers on"), workbook.getSheetAt(i).getFooter().getLeft());
                assertEquals("&P / &N", workbook.getSheetAt(i).getFooter().getRight());
                assertTrue(workbook.getSheetAt(i).getCTWorksheet().getHeaderFooter().getOddFooter().length() <= 255);
            }
        }
    }

    @Test
    void whatAddsUpIsAFormulaWithItsResult() throws IOException {
        try (XSSFWorkbook workbook = written(SampleReport.everything(Locale.ENGLISH))) {
            XSSFCell total = row(workplan(workbook), "Total").getCell(3);
            assertEquals(CellType.FORMULA, total.getCellType());
            assertEquals(4250, total.getNumericCellValue());
            XSSFCell across = row(workplan(workbook), "Objective 1").getCell(4);
            assertTrue(across.getCellFormula().matches("SUM\\(C(\\d+):D\\1\\)"), across.getCellFormula());
            assertEquals(350, across.getNumericCellValue());
        }
    }

    @Test
    void aTotalThatTheRowsDoNotAddUpToStaysANumber() throws IOException {
        ReportDocument document = ReportDocument.titled("Budget", Locale.ENGLISH)
                .table(Table.of("Costs", Column.heading("Year"), Column.number("Cost"))
                        .row(List.of(Cell.of("2025"), Cell.of(new BigDecimal("10.25"), "10.25")))
                        .total(List.of(Cell.of("Total"), Cell.of(BigDecimal.valueOf(12), "12"))).build())
                .build();
        try (XSSFWorkbook workbook = written(document)) {
            XSSFCell total = row(workbook.getSheetAt(0), "Total").getCell(1);
            assertEquals(CellType.NUMERIC, total.getCellType());
            assertEquals("#,##0.00;-#,##0.00;\"–\"", total.getCellStyle().getDataFormatString());
        }
    }

    /** Excel shows signs instead of a number that is wider than its column. */
    @Test
    void aColumnIsAsWideAsItsLongestNumberHoweverWideTheTable() throws IOException {
        List<Column> columns = Stream.concat(IntStream.range(0, 9).mapToObj(i -> Column.text("What is done " + i)),
                Stream.of(Column.number("Cost").in(Optional.of("USD")))).toList();
        List<Cell> row = Stream.concat(IntStream.range(0, 9).mapToObj(i -> Cell.of("Training of journalists in all of the districts, ".repeat(6))),
                Stream.of(Cell.of(BigDecimal.valueOf(246_000), "at least 246,000"))).toList();
        try (XSSFWorkbook workbook = written(ReportDocument.titled("Plan", Locale.ENGLISH).table(Table.of("Plan", columns).row(row).build()).build())) {
            double letters = workbook.getSheetAt(0).getColumnWidth(9) / 256.0;
            assertTrue(letters >= "at least 246,000 USD".length() + 2, "letters " + letters);
        }
    }

    /** A sum that lacks some cost would read as the whole one. */
    @Test
    void theWordsBeforeANumberStandInItsFormat() throws IOException {
        ReportDocument document = ReportDocument.titled("Budget", Locale.ENGLISH)
                .table(Table.of("Costs", Column.heading("Year"), Column.number("Cost"))
                        .row(List.of(Cell.of("2025"), Cell.of(new BigDecimal("10"), "10")))
                        .total(List.of(Cell.of("Total"), Cell.of(BigDecimal.valueOf(10), "at least 10"))).build())
                .build();
        try (XSSFWorkbook workbook = written(document)) {
            XSSFCell total = row(workbook.getSheetAt(0), "Total").getCell(1);
            assertEquals("at least 10", new DataFormatter(Locale.ENGLISH).formatCellValue(total,
                    workbook.getCreationHelper().createFormulaEvaluator()));
            assertTrue(total.getCellFormula().startsWith("SUM("), total.getCellFormula());
        }
    }

    /** A measurement is a number to reckon with, and its day is seen; nothing measured is no dash. */
    @Test
    void theWordsBehindANumberStandInItsFormatToo() throws IOException {
        List<String> written = List.of("24\n31 Dec 2024", "0 of 2", "45\u00a0%", "0\n31 Dec 2024", "–", "12 (31 Dec 2026)");
        List<String> shown = List.of("24 (31 Dec 2024)", "0 of 2", "45\u00a0%", "0 (31 Dec 2024)", "–", "12 (31 Dec 2026)");
        Table.Builder table = Table.of("Indicators", Column.heading("Name"), Column.number("Value"));
        written.forEach(text -> table.row(List.of(Cell.of("x"), Cell.of(new BigDecimal("0" + text.replaceAll("(?s)\\D.*", "")), text))));
        try (XSSFWorkbook workbook = written(ReportDocument.titled("Scorecard", Locale.ENGLISH).table(table.build()).build())) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            DataFormatter formatter = new DataFormatter(Locale.ENGLISH);
            List<XSSFCell> cells = IntStream.rangeClosed(0, sheet.getLastRowNum()).mapToObj(sheet::getRow).filter(row -> row != null && row.getCell(1) != null)
                    .map(row -> row.getCell(1)).filter(cell -> cell.getCellType() == CellType.NUMERIC).toList();
            assertEquals(shown, cells.stream().map(formatter::formatCellValue).toList());
            assertTrue(sheet.getColumnWidth(1) / 256.0 >= "24 (31 Dec 2024)".length() + 2);
        }
    }

    @Test
    void aTextThatLooksLikeAFormulaStaysAText() throws IOException {
        ReportDocument document = ReportDocument.titled("Plan", Locale.ENGLISH)
                .table(Table.of("Plan", Column.heading("Name")).row("=HYPERLINK(\"http://example.org\")").row("fine")
                        .build())
                .build();
        try (XSSFWorkbook workbook = written(document)) {
            XSSFCell cell = row(workbook.getSheetAt(0), "=HYPERLINK").getCell(0);
            assertEquals(CellType.STRING, cell.getCellType());
            assertTrue(cell.getCellStyle().getQuotePrefixed());
        }
    }

    @Test
    void theHeadOfATableStaysInSightAndStandsOnEveryPage() throws IOException {
        try (XSSFWorkbook workbook = written(SampleReport.everything(Locale.ENGLISH))) {
            XSSFSheet sheet = workplan(workbook);
            int body = row(sheet, "Objective 1").getRowNum();
            assertEquals(body, sheet.getPaneInformation().getHorizontalSplitTopRow());
            assertEquals(body - 1, sheet.getRepeatingRows().getLastRow());
            assertTrue(sheet.getPrintSetup().getLandscape());
        }
    }

    @Test
    void namesOfSheetsAreShortAndDiffer() throws IOException {
        String name = "A section whose name is longer than Excel takes: [all] of it";
        ReportDocument document = ReportDocument.titled("Report", Locale.ENGLISH).heading(1, name).table(table("One")).heading(1, name).build();
        try (XSSFWorkbook workbook = written(document)) {
            assertEquals(2, workbook.getNumberOfSheets());
            assertTrue(workbook.getSheetName(1).endsWith(" 2"));
        }
    }

    @Test
    void aChartIsExcelsOwnOverTheCellsOfItsTable() throws IOException {
        Chart chart = new Chart(Chart.Kind.STACKED, "States", List.of("1. Debate", "2. Media"),
                List.of(Chart.Series.of("On track", Role.ON_TRACK, BigDecimal.ONE, BigDecimal.TWO),
                        new Chart.Series("Lagging", List.of(Optional.of(BigDecimal.TEN), Optional.empty()), Role.LAGGING)));
        ReportDocument document = ReportDocument.titled("Scorecard", Locale.ENGLISH).heading(1, "In short").add(chart)
                .build();
        try (XSSFWorkbook workbook = written(document)) {
            XSSFSheet sheet = workbook.getSheet("In short");
            XSSFChart drawn = sheet.createDrawingPatriarch().getCharts().getFirst();
            String xml = drawn.getCTChart().xmlText();
            assertTrue(xml.contains("majorUnit val=\"1"), xml);
            XSSFRow first = row(sheet, "1. Debate");
            String cells = "'In short'!$C$" + (first.getRowNum() + 1) + ":$C$" + (first.getRowNum() + 2);
            assertEquals(10, first.getCell(2).getNumericCellValue());
            assertEquals(CellType.STRING, row(sheet, "2. Media").getCell(2).getCellType());
            assertTrue(xml.contains(cells), xml);
        }
    }

    /** Else its heading would stand alone at the foot of the chart's page. */
    @Test
    void aTableAfterAChartBeginsASheetOfPaper() throws IOException {
        Chart chart = new Chart(Chart.Kind.BARS, "States", List.of("1. Debate"), List.of(Chart.Series.of("On track", Role.ON_TRACK, BigDecimal.ONE)));
        try (XSSFWorkbook workbook = written(ReportDocument.titled("Scorecard", Locale.ENGLISH).add(chart)
                .table(Table.of("Indicators", Column.heading("Indicator"), Column.number("Measured")).row("Trained", "5").build()).build())) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            int head = row(sheet, "Indicator").getRowNum();
            assertTrue(sheet.isRowBroken(head - 2), () -> List.of(Arrays.stream(sheet.getRowBreaks()).boxed().toList(), head).toString());
            assertEquals(head, sheet.getRepeatingRows().getFirstRow());
        }
    }

    /** Its head stands on each sheet of paper then, and the chart's heading not alone at the foot of one. */
    @Test
    void aChartUnderAHeadingBehindALongTableHasASheetOfItsOwn() throws IOException {
        Chart chart = new Chart(Chart.Kind.BARS, "States", List.of("1. Debate"), List.of(Chart.Series.of("On track", Role.ON_TRACK, BigDecimal.ONE)));
        Table.Builder table = Table.of("Counts", Column.heading("Objective"), Column.number("On track"));
        IntStream.range(0, 30).forEach(row -> table.row("Objective " + row, "5"));
        try (XSSFWorkbook workbook = written(ReportDocument.titled("Scorecard", Locale.ENGLISH).heading(1, "Indicators").table(table.build())
                .heading(2, "How far they have come").text("In per cent.").add(chart).build())) {
            assertEquals(0, workbook.getSheet("How far they have come").getRowBreaks().length);
            assertTrue(workbook.getSheet("Indicators").getRepeatingRows() != null);
        }
    }

    /** With nothing but a short table on a sheet of paper, and a chart alone on the next, both look forsaken. */
    @Test
    void aChartStandsBelowAShortTableAndNotBelowALongOne() throws IOException {
        Chart chart = new Chart(Chart.Kind.STACKED, "States", List.of("1. Debate"), List.of(Chart.Series.of("On track", Role.ON_TRACK, BigDecimal.ONE)));
        for (int rows : List.of(3, 20)) {
            Table.Builder table = Table.of("Counts", Column.heading("Objective"), Column.number("On track"));
            IntStream.range(0, rows).forEach(row -> table.row("Objective " + row, "5"));
            try (XSSFWorkbook workbook = written(ReportDocument.titled("Scorecard", Locale.ENGLISH).heading(1, "Before").table(table("Before")).heading(1, "In short")
                    .table(table.build()).add(chart).build())) {
                assertEquals(rows > 3 ? 1 : 0, workbook.getSheet("In short").getRowBreaks().length, rows + " rows");
            }
        }
    }

    /** Long texts were given up to twice the room that they take. */
    @Test
    void aRowIsAsHighAsItsText() throws IOException {
        String words = "With indicators, figures filled in, and a little text that tells of it all. ".repeat(4).strip();
        try (XSSFWorkbook workbook = written(ReportDocument.titled("Plans", Locale.ENGLISH)
                .table(Table.of("Plans", Column.heading("Plan"), Column.text("How")).row("Strategy", words).build()).build())) {
            float height = row(workbook.getSheetAt(0), "Strategy").getHeightInPoints();
            assertTrue(height >= 6 * 13 && height <= 8 * 13, "height " + height);
        }
    }

    /** Beyond them it would have all of the sheet printed smaller. */
    @Test
    void aLongTextEndsWithTheTables() throws IOException {
        String words = "None of them. ".repeat(20).strip();
        try (XSSFWorkbook workbook = written(ReportDocument.titled("Alignment", Locale.ENGLISH)
                .table(Table.of("Plans", Column.heading("Plan"), Column.text("How")).row("National strategy", "As before").build())
                .text(words).text("Short.").build())) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            XSSFRow text = row(sheet, words);
            assertEquals(List.of(1, text.getRowNum()), sheet.getMergedRegions().stream().map(CellRangeAddress::getFirstRow).toList());
            assertTrue(text.getCell(0).getCellStyle().getWrapText());
            assertTrue(text.getHeightInPoints() > 44, "height " + text.getHeightInPoints());
        }
    }

    @Test
    void amountsAreShownInTheirCurrencyAndNothingElseGetsIntoAFormat() throws IOException {
        Table table = Table.of("Costs", Column.heading("Year"), Column.number("Cost").in(Optional.of("XOF")),
                Column.number("Odd").in(Optional.of("]0[Red]"))).row(List.of(Cell.of("2026"),
                        Cell.of(BigDecimal.TEN, "10"), Cell.of(BigDecimal.TEN, "10"))).build();
        try (XSSFWorkbook workbook = written(ReportDocument.titled("Costs", Locale.FRENCH).table(table).build())) {
            XSSFRow row = row(workbook.getSheetAt(0), "2026");
            assertTrue(row.getCell(1).getCellStyle().getDataFormatString().startsWith("#,##0\\ [$XOF]"),
                    row.getCell(1).getCellStyle().getDataFormatString());
            assertEquals("#,##0;-#,##0;\"–\"", row.getCell(2).getCellStyle().getDataFormatString());
        }
    }

    @Test
    void coloursAreWholeAsTheSchemaAsks() throws IOException {
        try (XSSFWorkbook workbook = written(SampleReport.everything(Locale.ENGLISH))) {
            String styles = workbook.getStylesSource().getCTStylesheet().xmlText();
            assertTrue(Pattern.compile("rgb=\"[0-9A-F]{8}\"").matcher(styles).find(), styles);
            assertTrue(!Pattern.compile("rgb=\"[0-9A-F]{6}\"").matcher(styles).find(), styles);
        }
    }
}
