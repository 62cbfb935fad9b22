package org.baraza.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.baraza.drawing.Role;
import org.baraza.drawing.Scene;
import org.baraza.drawing.Shape;
import org.baraza.drawing.TextMeasure;
import org.junit.jupiter.api.Test;

class ChartDrawingTest {

    private static List<String> words(String category) {
        Chart chart = new Chart(Chart.Kind.BARS, "Progress", List.of(category),
                List.of(Chart.Series.of("Measured", Role.ACCENT, BigDecimal.TEN)));
        Scene scene = ChartDrawing.of(chart, new DocumentFormats(Locale.ENGLISH));
        return scene.parts().stream().flatMap(part -> part.shapes().stream()).filter(Shape.Text.class::isInstance)
                .map(Shape.Text.class::cast).filter(text -> text.anchor() == Shape.Anchor.END).map(Shape.Text::text).toList();
    }

    /** In French the states of activities ran out of the picture. */
    @Test
    void aLegendThatIsWiderThanTheDrawingGoesOnInTheNextLine() {
        List<Chart.Series> states = Stream.of("Pas commencée", "Conforme au plan", "En avance", "En retard",
                "Sans rapport ou sans mesure", "Terminée", "Suspendue", "Annulée")
                .map(state -> Chart.Series.of(state, Role.ACCENT, BigDecimal.ONE)).toList();
        Scene scene = ChartDrawing.of(new Chart(Chart.Kind.STACKED, "States", List.of("1"), states), new DocumentFormats(Locale.FRENCH));
        List<Shape.Text> legend = scene.parts().stream().flatMap(part -> part.shapes().stream()).filter(Shape.Text.class::isInstance)
                .map(Shape.Text.class::cast).filter(text -> states.stream().anyMatch(state -> state.name().equals(text.text()))).toList();
        assertEquals(8, legend.size());
        legend.forEach(text -> assertTrue(
                text.at().x() + TextMeasure.paper().width(text.text(), text.style()) <= scene.width(), text.text()));
        assertEquals(2, legend.stream().map(text -> text.at().y()).distinct().count());
    }

    /** In a stack not begun, awaited and suspended were one grey. */
    @Test
    void seriesOfOneColourDifferByTheirFilling() {
        List<Chart.Series> states = Stream.of("Not started", "Awaited", "Suspended", "Cancelled")
                .map(state -> Chart.Series.of(state, Role.NOT_STARTED, BigDecimal.ONE)).toList();
        Chart chart = new Chart(Chart.Kind.STACKED, "States", List.of("1"), states);
        List<Shape> bars = ChartDrawing.of(chart, new DocumentFormats(Locale.ENGLISH)).parts().stream().filter(part -> part.target().isPresent())
                .map(part -> part.shapes().getFirst()).toList();
        assertEquals(4, bars.size());
        assertEquals(List.of("Rect", "Rect", "Hatch", "Rect"), bars.stream().map(shape -> shape.getClass().getSimpleName()).toList());
        assertEquals(3, bars.stream().filter(Shape.Rect.class::isInstance).map(shape -> ((Shape.Rect) shape).paint()).distinct().count());
    }

    @Test
    void aLongNameFallsIntoTwoLinesAndLosesNoWord() {
        List<String> lines = words("Places taken by journalists in courses, press conferences and the story desk");
        assertEquals(2, lines.size(), lines.toString());
        assertEquals("Places taken by journalists in courses, press conferences and the story desk", String.join(" ", lines));
        assertEquals(List.of("Visitors"), words("Visitors"));
    }
}
