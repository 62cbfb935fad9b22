package org.baraza.drawing;

import java.text.Normalizer;

/** Adds up the letters of Open Sans, which is as wide as the system fonts that it stands for, or wider. */
final class EstimatedTextMeasure implements TextMeasure {

    private static final int FIRST = ' ';

    /** Widths of the printable ASCII letters in thousandths of the font size. */
    private static final int[] ASCII = {
            260, 267, 401, 646, 572, 823, 730, 221, 296, 296, 552, 572, 245, 322, 266, 367,
            572, 572, 572, 572, 572, 572, 572, 572, 572, 572, 266, 266, 572, 572, 572, 429,
            899, 633, 648, 631, 729, 556, 516, 728, 738, 279, 267, 614, 519, 903, 754, 779,
            602, 779, 618, 549, 553, 728, 595, 926, 577, 560, 571, 329, 367, 329, 542, 448,
            577, 556, 613, 476, 613, 561, 339, 548, 614, 253, 253, 525, 253, 930, 614, 604,
            613, 613, 408, 477, 353, 614, 501, 778, 524, 504, 468, 379, 551, 379, 572 };

    private static final int OTHER_LETTER = 620;
    private static final int IDEOGRAPH = 1000;

    @Override
    public double width(String text, TextStyle style) {
        int thousandths = Normalizer.normalize(text, Normalizer.Form.NFD).codePoints()
                .map(EstimatedTextMeasure::width).sum();
        return thousandths * style.size() * stretch(style.weight()) / 1000;
    }

    private static int width(int letter) {
        if (letter >= FIRST && letter < FIRST + ASCII.length) {
            return ASCII[letter - FIRST];
        }
        if (Character.getType(letter) == Character.NON_SPACING_MARK) {
            return 0;
        }
        return Character.isIdeographic(letter) ? IDEOGRAPH : OTHER_LETTER;
    }

    private static double stretch(Weight weight) {
        return switch (weight) {
            case REGULAR -> 1;
            case SEMIBOLD -> 1.045;
            case BOLD -> 1.085;
        };
    }
}
