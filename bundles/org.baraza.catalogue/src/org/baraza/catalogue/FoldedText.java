package org.baraza.catalogue;

import java.util.List;

/** Collects folded characters, each with the place in the text that it came from. */
final class FoldedText {

    private final StringBuilder plain;
    private final List<Integer> origins;
    private int place;

    FoldedText(StringBuilder plain, List<Integer> origins) {
        this.plain = plain;
        this.origins = origins;
    }

    void append(int codePoint) {
        String letters = SearchWords.folded(Character.toString(codePoint));
        plain.append(letters);
        letters.chars().forEach(letter -> origins.add(place));
        place += Character.charCount(codePoint);
    }
}
