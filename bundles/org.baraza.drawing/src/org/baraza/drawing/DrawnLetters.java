package org.baraza.drawing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.baraza.fonts.PaperFace;
import org.baraza.fonts.PaperFace.Script;

/** The letters of a drawing in the font of paper, as a style sheet that carries them; Arabic ones are left to the reader's. */
record DrawnLetters(Scene scene) {

    String styles() {
        return Stream.of(PaperFace.values()).filter(face -> face.script() == Script.LATIN && letters(face).findAny().isPresent())
                .map(this::style).collect(Collectors.joining());
    }

    private String style(PaperFace face) {
        try {
            return "@font-face{font-family:'" + face.script().family() + "';font-weight:" + (face.bold() ? "600 700" : "400")
                    + ";src:url(data:font/ttf;base64," + Base64.getEncoder().encodeToString(face.only(letters(face))) + ") format('truetype')}\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private IntStream letters(PaperFace face) {
        return scene.parts().stream().flatMap(part -> part.shapes().stream()).filter(Shape.Text.class::isInstance).map(Shape.Text.class::cast)
                .filter(text -> text.style().weight() != Weight.REGULAR == face.bold()).flatMapToInt(text -> text.text().codePoints()).distinct();
    }
}
