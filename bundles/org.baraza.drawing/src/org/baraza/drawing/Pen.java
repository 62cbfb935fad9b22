package org.baraza.drawing;

import org.baraza.drawing.Shape.Anchor;
import org.baraza.drawing.Shape.Text;

/** What the parts of a drawing share: the scale, the measure of texts and the words. */
record Pen(Metrics metrics, TextMeasure measure, DrawingWords words) {

    double px(double length) {
        return metrics.px(length);
    }

    double width(String text, TextStyle style) {
        return measure.width(text, style);
    }

    /** @param middle where the anchor stands, at half the height of the capitals */
    Text text(String text, Point middle, Anchor anchor, TextStyle style, Role role) {
        return new Text(text, middle.plus(0, style.drop()), anchor, style, role);
    }

    /** Written from bottom to top, the middle of the text at the given place. */
    Text upward(String text, Point middle, TextStyle style, Role role) {
        return new Text(text, middle.plus(style.drop(), 0), Anchor.MIDDLE, style, role).upward();
    }

    Stroke solid(Role role, double width) {
        return Stroke.solid(role, px(width));
    }

    Stroke dashed(Role role, double width, double drawn, double left) {
        return Stroke.dashed(role, px(width), px(drawn), px(left));
    }
}
