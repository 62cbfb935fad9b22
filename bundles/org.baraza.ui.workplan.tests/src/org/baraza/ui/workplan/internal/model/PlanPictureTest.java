package org.baraza.ui.workplan.internal.model;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.baraza.drawing.Palette;
import org.baraza.drawing.Scene;
import org.baraza.drawing.Shape;
import org.baraza.drawing.SvgPainter;
import org.junit.jupiter.api.Test;

class PlanPictureTest {

    private final Scene scene = PlanPicture.of(Plans.model(Plans.twoObjectives().titled("Tamasi listens").build()),
            (text, style) -> 7 * text.length());

    @Test
    void everythingOfThePlanIsOnThePage() {
        List<String> texts = scene.shapes().filter(Shape.Text.class::isInstance).map(Shape.Text.class::cast)
                .map(Shape.Text::text).toList();
        assertTrue(texts.containsAll(List.of("Tamasi listens", "1.1  Media training", "2.1  Help desk", "11,000",
                "Planned", "Revised", "Spent", "Q1")), texts.toString());
        assertTrue(texts.containsAll(List.of("Finished", "Ahead", "On track", "Lagging", "No report", "Not started",
                "Suspended", "Cancelled", "As of 15/11/2026")), texts.toString());
        assertFalse(texts.contains("Type a name to add an activity"));
    }

    @Test
    void nothingStandsBesideThePage() {
        assertTrue(scene.shapes().filter(Shape.Text.class::isInstance).map(Shape.Text.class::cast)
                .allMatch(text -> text.at().x() >= 0 && text.at().x() <= scene.width()
                        && text.at().y() >= 0 && text.at().y() <= scene.height()));
    }

    @Test
    void itIsAPictureThatCanBePrinted() {
        assertTrue(new SvgPainter(Palette.light()).paint(scene).contains("Media training"));
    }
}
