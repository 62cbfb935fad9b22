package org.baraza.ui.internal.details;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalInt;

import org.baraza.drawing.Point;
import org.baraza.drawing.QuadrantGlyph;
import org.baraza.drawing.Shape;
import org.junit.jupiter.api.Test;

class CardGlyphTest {

    @Test
    void writesItsNumberIntoAMark() {
        assertEquals(List.of("3"), texts(new CardGlyph.Mark(QuadrantGlyph.CULTIVATE, OptionalInt.of(3), false), 24));
        assertEquals(List.of("–"), texts(new CardGlyph.Mark(QuadrantGlyph.DROP, OptionalInt.empty(), false), 24));
    }

    @Test
    void leavesANumberOutThatNobodyCouldRead() {
        assertEquals(List.of(), texts(new CardGlyph.Mark(QuadrantGlyph.CULTIVATE, OptionalInt.of(3), false), 14));
    }

    private static List<String> texts(CardGlyph glyph, double size) {
        return glyph.at(new Point(12, 12), size).stream().filter(Shape.Text.class::isInstance)
                .map(shape -> ((Shape.Text) shape).text()).toList();
    }
}
