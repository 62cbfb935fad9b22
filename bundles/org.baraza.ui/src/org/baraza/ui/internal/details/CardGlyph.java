package org.baraza.ui.internal.details;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import org.baraza.drawing.FindingGlyph;
import org.baraza.drawing.Point;
import org.baraza.drawing.QuadrantGlyph;
import org.baraza.drawing.Role;
import org.baraza.drawing.Shape;
import org.baraza.drawing.Shape.Anchor;
import org.baraza.drawing.StateGlyph;
import org.baraza.drawing.TextStyle;
import org.baraza.drawing.Weight;

/** A sign on a card: shapes of the drawings, so that a group or a state looks the same everywhere. */
public sealed interface CardGlyph {

    /** Below this size, in pixels, a number in a mark can't be read. */
    double NUMBER_FROM = 18;

    /** @param size in pixels of the square that holds it */
    List<Shape> at(Point centre, double size);

    /** The mark of a group in the matrix, with its number. */
    record Mark(QuadrantGlyph quadrant, OptionalInt number, boolean behindCut) implements CardGlyph {

        private static final double TEXT_SHARE = 0.58;
        private static final double TWO_DIGITS_SHARE = 0.48;
        /** The pentagon's roof leaves its number less room above than below. */
        private static final double BELOW_ROOF = 0.08;

        @Override
        public List<Shape> at(Point centre, double size) {
            List<Shape> shapes = new ArrayList<>();
            shapes.add(behindCut ? quadrant.hollow(centre, size) : quadrant.filled(centre, size));
            if (size >= NUMBER_FROM) {
                shapes.add(number(centre, size));
            }
            return shapes;
        }

        private Shape number(Point centre, double size) {
            String text = number.isPresent() ? Integer.toString(number.getAsInt()) : "–";
            boolean open = behindCut || quadrant == QuadrantGlyph.DROP;
            TextStyle style = new TextStyle(size * (text.length() > 1 ? TWO_DIGITS_SHARE : TEXT_SHARE), Weight.BOLD);
            double down = quadrant == QuadrantGlyph.CULTIVATE ? size * BELOW_ROOF : 0;
            return new Shape.Text(text, centre.plus(0, down + style.drop()), Anchor.MIDDLE, style,
                    open ? quadrant.text() : Role.ON_MARK);
        }
    }

    /** The state of an activity or indicator. */
    record State(StateGlyph state) implements CardGlyph {

        @Override
        public List<Shape> at(Point centre, double size) {
            return state.at(centre, size);
        }
    }

    /** The grade of a finding. */
    record Grade(FindingGlyph grade) implements CardGlyph {

        @Override
        public List<Shape> at(Point centre, double size) {
            return grade.at(centre, size);
        }
    }
}
