package org.baraza.drawing;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The colours that an operating system's high-contrast mode prescribes. */
public record SystemColours(Rgb page, Rgb text, Rgb disabled, Rgb highlight, Rgb highlightText) {

    private static final double TEXT_CONTRAST = 7;
    private static final double ON_SELECTION = 4.5;
    private static final double GRAPHIC_CONTRAST = 3;
    private static final int STEPS = 40;

    /** What a role takes of them. */
    enum Part {
        PAGE, TEXT, DISABLED, HIGHLIGHT, HIGHLIGHT_TEXT,
        /** The ground of what is selected, on which texts and marks keep their own colours. */
        SELECTED,
        /** What fills a shape with an edge in the colour of text. */
        FILL
    }

    /** Themes that call themselves high contrast may not be so everywhere: what would be too pale comes nearer to the text. */
    Rgb colour(Part part) {
        return switch (part) {
            case PAGE -> page;
            case TEXT -> text;
            case DISABLED -> legibleWhenSelected(disabled);
            case HIGHLIGHT -> legible(highlight);
            case HIGHLIGHT_TEXT -> highlightText.contrast(legible(highlight)) < TEXT_CONTRAST ? page : highlightText;
            case SELECTED -> selected();
            case FILL -> steps(page, text).filter(fill -> fill.contrast(page) >= GRAPHIC_CONTRAST).findFirst()
                    .orElse(text);
        };
    }

    private Rgb legible(Rgb colour) {
        return steps(colour, text).filter(step -> step.contrast(page) >= TEXT_CONTRAST).findFirst().orElse(text);
    }

    /** Placeholders and what is missing stand in chosen rows as well. */
    private Rgb legibleWhenSelected(Rgb colour) {
        Rgb ground = selected();
        return steps(legible(colour), text).filter(step -> step.contrast(ground) >= ON_SELECTION).findFirst().orElse(text);
    }

    /** As much of the highlight as texts on it can bear. */
    private Rgb selected() {
        return steps(highlight, page).filter(ground -> ground.contrast(text) >= TEXT_CONTRAST).findFirst().orElse(page);
    }

    private static Stream<Rgb> steps(Rgb from, Rgb to) {
        return IntStream.rangeClosed(0, STEPS).mapToObj(step -> from.towards(to, (double) step / STEPS));
    }
}
