package org.baraza.report.pdf.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.baraza.drawing.Box;
import org.baraza.drawing.Paint;
import org.baraza.drawing.Part;
import org.baraza.drawing.Point;
import org.baraza.drawing.Role;
import org.baraza.drawing.Scene;
import org.baraza.drawing.Shape;
import org.baraza.drawing.TextStyle;
import org.baraza.drawing.Weight;
import org.baraza.report.Column;
import org.baraza.report.Imprint;
import org.baraza.report.PageBreak.Orientation;
import org.baraza.report.Progress;
import org.baraza.report.Items;
import org.baraza.report.ReportDocument;
import org.baraza.report.ReportWriter;
import org.baraza.report.Table;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Filter;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

class PdfReportWriterTest {

    private static final long PATIENCE_MILLIS = 20_000;

    private static final Imprint IMPRINT = new Imprint(LocalDate.of(2026, 10, 31), LocalDate.of(2026, 11, 22),
            Optional.empty(), Optional.empty(), List.of(), List.of());

    private static ReportDocument document() {
        return document(Locale.ENGLISH);
    }

    private static ReportDocument document(Locale language) {
        Scene scene = new Scene(400, 120, "A square", List.of(Part.furniture(List.of(
                new Shape.Rect(new Box(20, 10, 100, 100), 0, Paint.fill(Role.CULTIVATE_TINT)),
                new Shape.Text("Painted words", new Point(140, 60), Shape.Anchor.START,
                        new TextStyle(14, Weight.BOLD), Role.TEXT)))));
        return ReportDocument.titled("Strategy", language).cover(List.of("2025 – 2027"))
                .heading(1, "Vision").statement("Figures are heard & used.")
                .heading(1, "Matrix").picture(scene, "The matrix")
                .page(Orientation.LANDSCAPE).heading(1, "Workplan").heading(2, "Activities")
                .table(Table.of("The workplan", Column.heading("Objective"), Column.number("Cost"))
                        .row("To train <all>", "1,250").build())
                .page(Orientation.PORTRAIT).heading(1, "Budget").text("As planned.")
                .build();
    }

    private static PDDocument written(ReportDocument document) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        installed().write(document, IMPRINT, out);
        return Loader.loadPDF(out.toByteArray());
    }

    /** The writer as the program has it, on the HTML writer that is installed. */
    private static ReportWriter installed() throws Exception {
        BundleContext context = FrameworkUtil.getBundle(PdfReportWriter.class).getBundleContext();
        Filter pdf = context.createFilter("(component.name=" + PdfReportWriter.class.getName() + ")");
        ServiceTracker<ReportWriter, ReportWriter> tracker = new ServiceTracker<>(context, pdf, null);
        tracker.open();
        try {
            return Objects.requireNonNull(tracker.waitForService(PATIENCE_MILLIS), "the writer is not satisfied");
        } finally {
            tracker.close();
        }
    }

    private static ReportDocument longOne() {
        Table.Builder table = Table.of("The workplan", Column.heading("Objective"), Column.text("Activity"));
        for (int i = 0; i < 400; i++) {
            table.row("To train all who report on figures", "Media training number " + i);
        }
        return ReportDocument.titled("Workplan", Locale.ENGLISH).table(table.build()).build();
    }

    @Test
    void itTellsHowFarThePagesAreLaid() throws Exception {
        List<Integer> heard = new ArrayList<>();
        Progress.telling(heard::add, longOne(), () -> write(longOne()));
        assertTrue(heard.size() > 20 && heard.getLast() >= 70, heard.toString());
    }

    /** Laying the pages of a national plan takes a minute. */
    @Test
    void itCanBeGivenUpWhileThePagesAreLaid() {
        List<Integer> heard = new ArrayList<>();
        assertThrows(InterruptedIOException.class, () -> Progress.telling(percent -> {
            heard.add(percent);
            Thread.currentThread().interrupt();
        }, longOne(), () -> write(longOne())));
        assertTrue(Thread.interrupted());
        assertEquals(1, heard.size());
    }

    private static void write(ReportDocument document) throws IOException {
        try {
            installed().write(document, IMPRINT, OutputStream.nullOutputStream());
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void theContentsTellThePages() throws Exception {
        try (PDDocument pdf = written(document())) {
            assertEquals(5, pdf.getNumberOfPages());
            PDFTextStripper contents = new PDFTextStripper();
            contents.setStartPage(2);
            contents.setEndPage(2);
            String text = contents.getText(pdf).replaceAll("[. ]{3,}", " … ");
            assertTrue(text.contains("Contents"), text);
            assertTrue(text.contains("Workplan … 4\nActivities … 4"), text);
            assertTrue(text.contains("Budget … 5"), text);
        }
    }

    /** Only ends of words were left of them, at the edge of the page. */
    @Test
    void contentsThatRunFromRightToLeftTellThePagesToo() throws Exception {
        try (PDDocument pdf = written(document(Locale.of("ar")))) {
            PDFTextStripper contents = new PDFTextStripper();
            contents.setSortByPosition(true);
            contents.setStartPage(2);
            contents.setEndPage(2);
            String text = contents.getText(pdf);
            assertTrue(text.matches("(?s).*4\\s+Workplan\\s+4\\s+Activities\\s+5\\s+Budget.*"), text);
            assertTrue(leftmost(pdf, 2, "Workplan") > 0.5, "on the right of the page");
        }
    }

    @Test
    void pagesLieAsTheReportSays() throws Exception {
        try (PDDocument pdf = written(document())) {
            assertTrue(lies(pdf.getPage(3)));
            assertFalse(lies(pdf.getPage(4)));
        }
    }

    private static boolean lies(PDPage page) {
        return page.getMediaBox().getWidth() > page.getMediaBox().getHeight();
    }

    /** Where each text ends, from the left edge of its page, as a share of that page's width. */
    private static double farthest(PDDocument pdf) throws IOException {
        return farthest(pdf, pdf.getNumberOfPages());
    }

    private static double farthest(PDDocument pdf, int lastPage) throws IOException {
        double[] farthest = { 0 };
        PDFTextStripper reader = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> letters) {
                TextPosition last = letters.getLast();
                farthest[0] = Math.max(farthest[0], (last.getXDirAdj() + last.getWidthDirAdj()) / getCurrentPage().getMediaBox().getWidth());
            }
        };
        reader.setEndPage(lastPage);
        reader.getText(pdf);
        return farthest[0];
    }

    @Test
    void aStandingPageAfterLyingOnesBreaksItsLines() throws Exception {
        try (PDDocument pdf = written(ReportDocument.titled("Matrix", Locale.ENGLISH).page(Orientation.LANDSCAPE).text("Lies.")
                .page(Orientation.PORTRAIT).text("A sentence that is too long for a line. ".repeat(8)).build())) {
            assertTrue(lies(pdf.getPage(0)) && !lies(pdf.getPage(1)));
            assertTrue(farthest(pdf) < 0.95, "texts end at " + farthest(pdf));
        }
    }

    @Test
    void aTitlePageBreaksItsLinesBeforeItsWideMargin() throws Exception {
        try (PDDocument pdf = written(ReportDocument.titled("Strategy", Locale.ENGLISH).cover(List.of("word ".repeat(60))).text("").build())) {
            assertTrue(farthest(pdf, 1) < (210 - 24) / 210.0, "texts end at " + farthest(pdf, 1));
        }
    }

    @Test
    void aDrawingThatIsTheWholeDocumentTakesOnePage() throws Exception {
        Scene plan = new Scene(1240, 760, "Plan", List.of());
        try (PDDocument pdf = written(ReportDocument.titled("Plan on a page", Locale.ENGLISH).subtitle("Strategy").page(Orientation.LANDSCAPE)
                .note("A country.\nIts scale.").picture(plan, "The workplan").build())) {
            assertEquals(1, pdf.getNumberOfPages());
        }
    }

    @Test
    void aTallDrawingIsAsLargeAsThePageLets() throws Exception {
        Scene tall = new Scene(700, 900, "Bars", List.of(Part.furniture(List.of(new Shape.Text("end", new Point(700, 20), Shape.Anchor.END,
                new TextStyle(14, Weight.BOLD), Role.TEXT)))));
        try (PDDocument pdf = written(ReportDocument.titled("Bars", Locale.ENGLISH).picture(tall, "Bars").build())) {
            assertTrue(farthest(pdf) > 0.7, "the drawing ends at " + farthest(pdf));
        }
    }

    @Test
    void anAmountWithWordsDoesNotRunIntoItsNeighbours() throws Exception {
        Table.Builder table = Table.of("Costs", Column.heading("What"), Column.number("Y1"), Column.number("Y2"), Column.number("Y3"));
        table.row("A long description of what is done and why. ".repeat(12), "at least 73,800", "at least 87,700", "at least 84,500");
        try (PDDocument pdf = written(ReportDocument.titled("Costs", Locale.ENGLISH).table(table.build()).build())) {
            String text = new PDFTextStripper().getText(pdf);
            assertTrue(text.contains("73,800 at") || text.contains("73,800 87,700"), text);
        }
    }

    /** How far down its page each text ends that begins so, at most, as a share of that page's height. */
    private static double lowest(PDDocument pdf, int page, String beginning) throws IOException {
        double[] lowest = { 0 };
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> letters) {
                if (text.startsWith(beginning)) {
                    lowest[0] = Math.max(lowest[0], letters.getLast().getYDirAdj() / getCurrentPage().getMediaBox().getHeight());
                }
            }
        };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(pdf);
        return lowest[0];
    }

    /** Where on its page a text begins, as a share of the page's width; below 0 for nowhere. */
    private static double leftmost(PDDocument pdf, int page, String beginning) throws IOException {
        double[] leftmost = { 2 };
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> letters) {
                if (text.startsWith(beginning)) {
                    leftmost[0] = Math.min(leftmost[0], letters.getFirst().getXDirAdj() / getCurrentPage().getMediaBox().getWidth());
                }
            }
        };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(pdf);
        return leftmost[0] > 1 ? -1 : leftmost[0];
    }

    private static Table.Builder steps(int count) {
        Table.Builder table = Table.of("Steps", Column.heading("What"), Column.heading("Who"));
        IntStream.range(0, count).forEach(row -> table.row("Step " + row, "Ada"));
        return table;
    }

    private static PDDocument written(Table.Builder table) throws Exception {
        return written(ReportDocument.titled("Steps", Locale.ENGLISH).table(table.build()).build());
    }

    private static int stepsOfTheFirstPage(PDDocument pdf) throws IOException {
        PDFTextStripper first = new PDFTextStripper();
        first.setEndPage(1);
        return (int) first.getText(pdf).lines().filter(line -> line.startsWith("Step ")).count();
    }

    @Test
    void theRowsOfALongTableGoOnToTheFootOfThePage() throws Exception {
        try (PDDocument pdf = written(steps(90))) {
            assertTrue(lowest(pdf, 1, "Step ") > 0.9, "rows end at " + lowest(pdf, 1, "Step "));
        }
    }

    @Test
    void aTotalStandsOnAPageWithARow() throws Exception {
        int fit;
        try (PDDocument pdf = written(steps(90))) {
            fit = stepsOfTheFirstPage(pdf);
        }
        try (PDDocument pdf = written(steps(fit).total("Total", "Ada"))) {
            assertEquals(2, pdf.getNumberOfPages());
            assertTrue(lowest(pdf, 2, "Step ") > 0, "the total stands alone");
            assertTrue(lowest(pdf, 2, "What") > 0, "the head is not repeated");
        }
    }

    /** A cell without any letter had the renderer take the table for too tall for the page. */
    @Test
    void aTableWithAHeadOfTwoRowsBeginsWhereItStands() throws Exception {
        Table.Builder table = Table.of("Plan", Column.heading("Step"), Column.number("Y1").under("Cost"), Column.number("Y2").under("Cost"));
        IntStream.range(0, 40).forEach(row -> table.row("Step " + row, "1", "2"));
        try (PDDocument pdf = written(table)) {
            assertTrue(stepsOfTheFirstPage(pdf) > 30, stepsOfTheFirstPage(pdf) + " rows");
        }
    }

    @Test
    void theImprintNeverStandsAlone() throws Exception {
        int fit;
        try (PDDocument pdf = written(steps(90))) {
            fit = stepsOfTheFirstPage(pdf);
        }
        for (int rows = fit - 6; rows <= fit; rows++) {
            for (Table.Builder table : List.of(steps(rows), steps(rows).total("Total", "Ada"))) {
                try (PDDocument pdf = written(table)) {
                    assertTrue(lowest(pdf, pdf.getNumberOfPages(), "Step ") > 0, rows + " rows");
                }
            }
        }
    }

    @Test
    void fontsComeAlong() throws Exception {
        Set<String> fonts = new TreeSet<>();
        try (PDDocument pdf = written(document())) {
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertTrue(page.getResources().getFont(name).isEmbedded());
                    fonts.add(page.getResources().getFont(name).getName().replaceAll("^[A-Z]{6}\\+", ""));
                }
            }
        }
        assertEquals(Set.of("NotoSans-Bold", "NotoSans-Regular"), fonts);
    }

    @Test
    void screenReadersKnowTitleAndLanguage() throws Exception {
        try (PDDocument pdf = written(document())) {
            assertEquals("Strategy", pdf.getDocumentInformation().getTitle());
            assertEquals("en", pdf.getDocumentCatalog().getLanguage());
            assertTrue(pdf.getDocumentCatalog().getMarkInfo().isMarked());
        }
    }

    @Test
    void aDrawingTakesItsHeadingAndItsWordsToTheNextPage() throws Exception {
        Scene tall = new Scene(400, 400, "A square", List.of(Part.furniture(List.of(
                new Shape.Rect(new Box(20, 10, 380, 380), 0, Paint.fill(Role.CULTIVATE_TINT))))));
        ReportDocument.Builder document = ReportDocument.titled("Strategy", Locale.ENGLISH);
        IntStream.range(0, 20).forEach(i -> document.text("Words before."));
        document.heading(2, "How far it is").text("How to read it.").picture(tall, "The square");
        try (PDDocument pdf = written(document.build())) {
            PDFTextStripper second = new PDFTextStripper();
            second.setStartPage(2);
            String text = second.getText(pdf);
            assertTrue(text.contains("How far it is"), text);
        }
    }

    /** On paper from right to left: it stood behind its own text, without a gap. */
    @Test
    void whatLeadsAnEnglishItemStandsBeforeItInAnArabicDocument() throws Exception {
        ReportDocument document = ReportDocument.titled("\u0627\u0644\u062e\u0637\u0629", Locale.of("ar"))
                .items(List.of(Items.Item.of("Openness.", "We answer."))).build();
        try (PDDocument pdf = written(document)) {
            PDFTextStripper reader = new PDFTextStripper();
            reader.setSortByPosition(true);
            assertTrue(reader.getText(pdf).contains("Openness. We answer."), reader.getText(pdf));
        }
    }
}
