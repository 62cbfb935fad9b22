package org.baraza.ui.catalogue.internal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.baraza.ui.catalogue.internal.model.Hits.Span;
import org.junit.jupiter.api.Test;

class HitsTest {

    private static List<String> found(String words, String text) {
        return Hits.of(words).in(text).stream()
                .map(span -> text.substring(span.start(), span.start() + span.length())).toList();
    }

    @Test
    void everyWordIsFoundWhereverItOccurs() {
        assertEquals(List.of("data", "Data", "contest"), found("contest data", "Metadata, Data and contests"));
    }

    @Test
    void accentsAndCaseMakeNoDifference() {
        assertEquals(List.of("Mét", "mét"), found("MET", "Méthode et métadonnées"));
        assertEquals(List.of("Émissions"), found("emissions", "Émissions"));
        assertEquals(List.of("e\u0301t"), found("ét", "l'e\u0301té"));
    }

    @Test
    void lettersThatUnfoldAndPairsKeepTheirPlaces() {
        assertEquals(List.of("ﬁ"), found("fi", "\uD83D\uDCDA ﬁgures"));
        assertEquals(List.of(new Span(3, 1)), Hits.of("a").in("\uD83D\uDCDA a"));
    }

    @Test
    void overlappingHitsAreOne() {
        assertEquals(List.of("media"), found("med media dia", "media"));
    }

    @Test
    void noWordsFindNothing() {
        assertEquals(List.of(), Hits.of("  ").in("text"));
    }
}
