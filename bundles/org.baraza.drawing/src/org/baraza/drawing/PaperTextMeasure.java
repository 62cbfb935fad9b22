package org.baraza.drawing;

/** Measures with the fonts that {@link ImagePainter} paints with. */
final class PaperTextMeasure implements TextMeasure {

    private final PaperFonts fonts = new PaperFonts();

    @Override
    public double width(String text, TextStyle style) {
        return text.isEmpty() ? 0 : fonts.layout(text, style).getAdvance();
    }
}
