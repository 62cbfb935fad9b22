package org.baraza.report.office.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.baraza.drawing.ImagePainter;
import org.baraza.drawing.Palette;
import org.baraza.report.Block;
import org.baraza.report.Captions;
import org.baraza.report.Chart;
import org.baraza.report.Column;
import org.baraza.report.Heading;
import org.baraza.report.CrossReference;
import org.baraza.report.DocumentFormats;
import org.baraza.report.Items;
import org.baraza.report.PageBreak;
import org.baraza.report.Paragraph;
import org.baraza.report.Picture;
import org.baraza.report.ReportDocument;
import org.baraza.report.Table;
import org.baraza.report.XmlLetters;

/** One sheet, filled from top to bottom. */
final class SheetReport {

    /** Dots for each pixel of a scene. */
    private static final int TITLE_HEIGHT = 24;
    private static final float RUNNING_LINE = 15;
    private static final double SCALE = 2;
    private static final double ROW_PIXELS = 20;
    private static final int CHART_ROWS = 14;
    /** A sheet of paper that lies holds them with their heading, a sentence or two and the caption. */
    private static final int PICTURE_ROWS = 23;
    /** Rows that fit on a sheet of paper that lies, and on a large one. */
    private static final int PAGE_ROWS = 30;
    private static final int LARGE_PAGE_ROWS = 45;
    /** What sheets of paper have within their margins, in points: one that stands, one that lies, and a large one that does. */
    private static final double STANDING = 715;
    private static final double LYING = 480;
    private static final double LARGE = 720;
    /** How many letters they hold where nothing is printed smaller. */
    private static final double LYING_LETTERS = 132;
    private static final double LARGE_LETTERS = 198;
    /** Excel takes 255 letters in all, an ampersand counting twice. */
    private static final int MOST_FOOTER = 110;
    /** How wide a chart is at least. */
    private static final double CHART_LETTERS = 90;

    private final SXSSFSheet sheet;
    private final SheetStyles styles;
    private final SheetColumns columns;
    private final Captions captions;
    private final DocumentFormats formats;
    private int next;
    private int tables;
    private int chartEnd = -1;
    private final SheetPages pages = new SheetPages();

    /** @param blocks all that will be written on it */
    SheetReport(SXSSFSheet sheet, List<Block> blocks, SheetStyles styles, Captions captions, ReportDocument document) {
        this.sheet = sheet;
        this.styles = styles;
        this.captions = captions;
        this.formats = new DocumentFormats(document.language());
        this.columns = SheetColumns.of(blocks, formats);
        sheet.setRightToLeft(document.rightToLeft());
        sheet.setDisplayGridlines(false);
    }

    void write(Block block) throws IOException {
        switch (block) {
            case Heading heading -> {
                next++;
                line(heading.text(), styles.section());
                pages.keepWithNext(next - 1);
                pages.keepWithNext(next);
            }
            case Paragraph paragraph when paragraph.style() == Paragraph.Style.NOTE -> note(paragraph.text());
            case Paragraph paragraph -> text(paragraph.text());
            case CrossReference text -> text(text.plain(captions));
            case Items items -> items(items);
            case Table table -> table(table);
            case Picture picture -> picture(picture);
            case Chart chart -> chart(chart);
            case PageBreak page -> { }
        }
    }

    void heading(String text) {
        line(text, styles.title());
        // not every program makes room for a large text by itself
        height(TITLE_HEIGHT);
    }

    void text(String text) {
        running(text, styles.text(), styles.runningText());
    }

    void note(String text) {
        running(text, styles.note(), styles.runningNote());
    }

    /** No wider than the tables: what runs on beyond them would have all of the sheet printed smaller. */
    private void running(String text, CellStyle style, CellStyle wrapped) {
        int lines = columns.lines(text);
        line(text, lines > 1 ? wrapped : style);
        if (lines > 1) {
            int row = next - 1;
            height(lines * RUNNING_LINE);
            sheet.addMergedRegion(new CellRangeAddress(row, row, 0, columns.until(columns.running()) - 1));
        }
    }

    private void height(float points) {
        sheet.getRow(next - 1).setHeightInPoints(points);
        pages.row(next - 1, points);
    }

    /**
     * Says how wide the columns are, and how the sheet is printed: across, on as many pages as it is long, each with its
     * number.
     *
     * @param title of the report
     */
    void lay(String title) {
        sheet.getFooter().setLeft(XmlLetters.only(title.substring(0, Math.min(title.length(), MOST_FOOTER))).replace("&", "&&"));
        sheet.getFooter().setRight("&P / &N");
        pages.apply(sheet, room());
        columns.apply(sheet);
        sheet.setFitToPage(true);
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(columns.wide() ? PrintSetup.A3_PAPERSIZE : PrintSetup.A4_PAPERSIZE);
        print.setLandscape(tables > 0);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
    }

    /** What is wider than its sheet of paper is printed smaller, so that more rows fit. */
    private double room() {
        if (tables == 0) {
            return STANDING;
        }
        return columns.wide() ? LARGE * columns.times(LARGE_LETTERS) : LYING * columns.times(LYING_LETTERS);
    }

    private void line(String text, CellStyle style) {
        SXSSFCell cell = sheet.createRow(next++).createCell(0);
        String shown = XmlLetters.only(text);
        cell.setCellValue(XmlLetters.inWorkbook(shown));
        cell.setCellStyle(SheetStyles.wouldRun(shown) ? styles.quoted(style) : style);
        pages.empty(next);
    }

    private void items(Items items) {
        int number = 1;
        for (Items.Item item : items.items()) {
            String sign = items.numbered() ? number++ + ". " : "• ";
            text(sign + item.lead().map(lead -> lead + " ").orElse("") + item.text());
        }
    }

    private void table(Table table) throws IOException {
        if (next == chartEnd) {
            // below a chart there is room for its caption, but not for its rows
            pages.breakAfter(next);
        }
        SheetTable written = captioned(table, captions.line(table));
        if (tables++ == 0) {
            sheet.createFreezePane(frozenColumns(table), written.headRange().getLastRow() + 1);
        }
        next = written.end();
    }

    private SheetTable captioned(Table table, String caption) throws IOException {
        next++;
        note(caption);
        SheetTable written = new SheetTable(sheet, table, styles, columns, next, pages);
        written.write();
        return written;
    }

    /** Its numbers, and below them the chart that Excel draws of them: torn by the edge of a sheet of paper it says nothing. */
    private void chart(Chart chart) throws IOException {
        int wanted = CHART_ROWS + (chart.kind() == Chart.Kind.LINES ? 0 : chart.categories().size());
        int rows = Math.min(wanted, pageRows());
        int begin = next + 1;
        SheetTable numbers = captioned(chart.table(formats), captions.line(chart));
        int first = numbers.headRange().getFirstRow() + 1;
        next = numbers.end() + 1;
        boolean alone = wanted + chart.categories().size() > pageRows();
        if (alone) {
            pages.breakAfter(next - 1);
        }
        XSSFSheet target = sheet.getWorkbook().getXSSFWorkbook().getSheet(sheet.getSheetName());
        new SheetChart(target, chart, first)
                .draw(new XSSFClientAnchor(0, 0, 0, 0, 0, next, columns.until(CHART_LETTERS), next + rows));
        pages.empty(next + rows);
        pages.keepWhole(alone ? next : begin, next + rows);
        next += rows + 1;
        chartEnd = next;
        tables++;
    }

    private int pageRows() {
        return columns.wide() ? LARGE_PAGE_ROWS : PAGE_ROWS;
    }

    private static int frozenColumns(Table table) {
        return (int) table.columns().stream().takeWhile(Column::heading).count();
    }

    private void picture(Picture picture) throws IOException {
        double shrunk = Math.min(1, PICTURE_ROWS * ROW_PIXELS / picture.scene().height());
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        new ImagePainter(Palette.light()).writePng(picture.scene(), SCALE, png);
        int index = sheet.getWorkbook().addPicture(png.toByteArray(), Workbook.PICTURE_TYPE_PNG);
        CreationHelper helper = sheet.getWorkbook().getCreationHelper();
        ClientAnchor place = helper.createClientAnchor();
        place.setAnchorType(ClientAnchor.AnchorType.MOVE_DONT_RESIZE);
        place.setCol1(0);
        place.setRow1(++next);
        sheet.createDrawingPatriarch().createPicture(place, index).resize(shrunk / SCALE);
        int first = next;
        next += (int) Math.ceil(picture.scene().height() * shrunk / ROW_PIXELS) + 1;
        note(captions.line(picture));
        pages.keepWhole(first, next);
    }
}
