package org.baraza.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.baraza.catalogue.SearchWords.Span;
import org.junit.jupiter.api.Test;

class SearchWordsTest {

    private static List<String> found(String words, String text) {
        return SearchWords.of(words).in(text).stream()
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
        assertEquals(List.of(new Span(3, 1)), SearchWords.of("a").in("\uD83D\uDCDA a"));
    }

    @Test
    void overlappingHitsAreOne() {
        assertEquals(List.of("media"), found("med media dia", "media"));
    }

    @Test
    void smallWordsAreNotMarkedInsideOthers() {
        assertEquals(List.of("Clore", "le", "mois"), found("clore le mois", "Clore le tableau du mois"));
        assertEquals(List.of("le"), found("le", "tableau"), "while there is nothing else to look for");
    }

    @Test
    void wordsThatBeginWordsAreTold() {
        String text = SearchWords.folded("Three-day média training");
        assertTrue(SearchWords.of("train DAY").allBeginIn(text));
        assertTrue(SearchWords.of("trainings").allBeginIn(text));
        assertFalse(SearchWords.of("three edia").allBeginIn(text));
    }

    @Test
    void noWordsFindNothing() {
        assertEquals(List.of(), SearchWords.of("  ").in("text"));
    }

    @Test
    void singularAndPluralFindEachOther() {
        assertEquals(List.of("Survey"), found("surveys", "Survey"));
        assertEquals(List.of("activities"), found("activity", "many activities"));
        assertEquals(List.of("enquête"), found("enquêtes", "Une enquête"));
        assertEquals(List.of("journal"), found("journaux", "Un journal"));
        assertEquals(List.of("réseau"), found("réseaux", "Le réseau"));
    }

    @Test
    void aVerbAndItsNounFindEachOther() {
        assertEquals(List.of("train"), found("training", "To train producers"));
        assertEquals(List.of("consult"), found("consultation", "consulter les usagers"));
    }

    @Test
    void otherFormsBeginAWord() {
        assertEquals(List.of(), found("trains", "a constraint"));
    }
}
