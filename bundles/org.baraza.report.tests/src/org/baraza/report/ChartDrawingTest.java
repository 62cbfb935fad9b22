package org.baraza.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

import org.baraza.drawing.Role;
import org.baraza.drawing.Scene;
import org.baraza.drawing.Shape;
import org.junit.jupiter.api.Test;

class ChartDrawingTest {

    private static List<String> words(String category) {
        Chart chart = new Chart(Chart.Kind.BARS, "Progress", List.of(category),
                List.of(Chart.Series.of("Measured", Role.ACCENT, BigDecimal.TEN)));
        Scene scene = ChartDrawing.of(chart, new DocumentFormats(Locale.ENGLISH));
        return scene.parts().stream().flatMap(part -> part.shapes().stream()).filter(Shape.Text.class::isInstance)
                .map(Shape.Text.class::cast).filter(text -> text.anchor() == Shape.Anchor.END).map(Shape.Text::text).toList();
    }

    @Test
    void aLongNameFallsIntoTwoLinesAndLosesNoWord() {
        List<String> lines = words("Places taken by journalists in courses, press conferences and the story desk");
        assertEquals(2, lines.size(), lines.toString());
        assertEquals("Places taken by journalists in courses, press conferences and the story desk", String.join(" ", lines));
        assertEquals(List.of("Visitors"), words("Visitors"));
    }
}
