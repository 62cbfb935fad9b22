package org.baraza.cli.internal.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class CandidatesTest {

    private final Candidates<String> names = new Candidates<>(
            List.of("Médias", "Médias & presse", "Élus locaux", "Chercheurs"), name -> name);

    @Test
    void caseAccentsAndSignsDoNotMatter() {
        assertEquals(List.of("Élus locaux"), names.matching("ELUS-LOCAUX"));
        assertEquals(List.of("Médias & presse"), names.matching("medias presse"));
    }

    @Test
    void theWholeNameWinsOverPartsOfOthers() {
        assertEquals(List.of("Médias"), names.matching("médias"));
        assertEquals(List.of("Médias", "Médias & presse"), names.matching("media"));
    }

    @Test
    void aTextWithoutLettersMeansNothing() {
        assertEquals(List.of(), names.matching(" ? "));
        assertEquals(List.of(), names.matching(""));
    }

    @Test
    void theNearestLookMostLikeIt() {
        assertEquals("Chercheurs", names.nearest("chercher").getFirst());
        assertEquals("Élus locaux", names.nearest("elu local").getFirst());
        assertEquals(3, names.nearest("x").size());
    }
}
