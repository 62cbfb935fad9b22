package org.baraza.ui.workplan.internal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.baraza.drawing.Metrics;
import org.baraza.drawing.TextMeasure;
import org.junit.jupiter.api.Test;

class TextFitTest {

    /** Every letter is ten pixels wide. */
    private static final TextMeasure TEN = (text, style) -> 10.0 * text.length();

    private final TextFit fit = new TextFit(TEN, Metrics.standard().base());

    @Test
    void whatFitsStaysWhole() {
        assertEquals("Journalists", fit.cut("Journalists", 110));
    }

    @Test
    void whatIsTooLongEndsWithAnEllipsis() {
        assertEquals("Journ…", fit.cut("Journalists", 69));
        assertEquals("To…", fit.cut("To raise", 45));
        assertEquals("", fit.cut("Journalists", 5));
    }

    @Test
    void neverCutsALetterInTwo() {
        assertEquals("a…", fit.cut("a\uD83D\uDE00bc", 30));
    }

    @Test
    void breaksBetweenWords() {
        assertEquals(List.of("To raise", "the use of", "figures"), fit.wrap("To raise the use of figures", 100, 20, 5));
    }

    @Test
    void cutsTheLastLineItHasRoomFor() {
        assertEquals(List.of("To raise", "the use o…"), fit.wrap("To raise the use of figures", 100, 20, 2));
    }

    @Test
    void aWordTooWideForALineIsCut() {
        assertEquals(List.of("Responsa…", "de"), fit.wrap("Responsabilité de", 90, 0, 3));
    }

    @Test
    void nothingMakesNoLine() {
        assertEquals(List.of(), fit.wrap("", 90, 0, 3));
    }
}
