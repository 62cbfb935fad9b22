package org.baraza.report.pdf.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import com.openhtmltopdf.bidi.BidiSplitter;

/** Letters as a pen joins them, and lines as they stand on paper. */
class ArabicTest {

    private final LineOrder order = new LineOrder();

    @Test
    void lettersTakeTheFormOfTheirPlace() {
        assertEquals("\ufe91\ufef4\ufe96", order.shapeText("\u0628\u064a\u062a"), "begin, middle, end");
        assertEquals("\ufe8d\ufedf\ufeae\ufe85\ufef3\ufe94", order.shapeText("\u0627\u0644\u0631\u0624\u064a\u0629"));
    }

    @Test
    void lamTakesUpItsAlef() {
        assertEquals("\ufefb", order.shapeText("\u0644\u0627"));
        assertEquals("\ufe91\ufefc", order.shapeText("\u0628\u0644\u0627"));
    }

    @Test
    void marksBreakNoJoinAndStayWithTheirLetter() {
        assertEquals("\ufe91\u064e\ufe96", order.shapeText("\u0628\u064e\u062a"));
        assertEquals("\ufe96\ufe91\u064e", order.reorderRTLTextToLTR("\ufe91\u064e\ufe96"));
    }

    @Test
    void otherLettersStayAsTheyAre() {
        assertEquals("NSI, 24,400 é", order.shapeText("NSI, 24,400 é"));
    }

    @Test
    void bracketsOpenOnTheOtherSide() {
        assertEquals("(\ufe91)", order.reorderRTLTextToLTR("(\ufe91)"));
    }

    @Test
    void numbersKeepTheirOrderInsideALine() {
        DirectionRuns runs = new DirectionRuns();
        String text = "\u0639\u0627\u0645 2034 \u0644";
        runs.setParagraph(text, BidiSplitter.RTL);
        List<String> seen = IntStream.range(0, runs.countTextRuns()).mapToObj(runs::getVisualRun)
                .map(run -> text.substring(run.getStart(), run.getStart() + run.getLength())
                        + (run.getDirection() == BidiSplitter.LTR ? ">" : "<")).toList();
        assertEquals(List.of(" \u0644<", "2034>", "\u0639\u0627\u0645 <"), seen);
        runs.setParagraph("", BidiSplitter.NEUTRAL);
        assertEquals(0, runs.countTextRuns());
    }

    @Test
    void anEnglishSentenceKeepsItsFullStopBehindIt() {
        DirectionRuns runs = new DirectionRuns();
        String text = "Of 14 activities, 10 are on track.";
        runs.setParagraph(text, BidiSplitter.RTL);
        assertEquals(1, runs.countTextRuns());
        assertEquals(text.length(), runs.getVisualRun(0).getLength());
        assertEquals(BidiSplitter.LTR, runs.getVisualRun(0).getDirection());
    }
}
