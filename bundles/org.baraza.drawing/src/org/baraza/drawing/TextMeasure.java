package org.baraza.drawing;

/** How wide texts will be. Whoever paints to a device measures with its fonts, so that nothing overlaps there. */
@FunctionalInterface
public interface TextMeasure {

    /** The width of one line of text in pixels. */
    double width(String text, TextStyle style);

    /** Widths of the fonts that we bring along: for pictures that {@link ImagePainter} paints. */
    static TextMeasure paper() {
        return new PaperTextMeasure();
    }

    /** Widths of a common sans serif, wider than most: for files whose reader's fonts are unknown. */
    static TextMeasure estimated() {
        return new EstimatedTextMeasure();
    }
}
