package org.baraza.report.pdf.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class LineBreaksTest {

    private static String parts(String text) {
        LineBreaks breaks = new LineBreaks(more -> { });
        breaks.setText(text);
        List<String> parts = new ArrayList<>();
        int begin = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            parts.add(text.substring(begin, end));
            begin = end;
        }
        return String.join("|", parts);
    }

    @Test
    void noLineEndsAtAnApostropheWithinAWord() {
        assertEquals("À |atteindre |d’ici |2027 |à |l’office", parts("À atteindre d’ici 2027 à l’office"));
    }

    @Test
    void aLineEndsAfterAQuotation() {
        assertEquals("users’ |‘own’ |words", parts("users’ ‘own’ words"));
    }
}
