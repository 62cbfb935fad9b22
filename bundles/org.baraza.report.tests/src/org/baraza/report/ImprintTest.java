package org.baraza.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.baraza.report.Imprint.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImprintTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 10, 31);
    private static final LocalDate MADE = LocalDate.of(2026, 11, 22);

    private static Imprint imprint(Optional<String> revision, Optional<String> approved) {
        return new Imprint(AS_OF, MADE, revision, approved, List.of(new Part("Guidelines", "1.0.0")),
                List.of(new Part("org.example", "0.1.0"), new Part("org.example.html", "0.2.0")));
    }

    @Test
    void saysDaysVersionPacksAndPlugins() {
        assertEquals(List.of("As of 31 October 2026. Made on 22 November 2026.",
                "Document revision 2c199967, approved version 1.2.",
                "Catalogue packs: Guidelines 1.0.0.",
                "Made by org.example 0.1.0, org.example.html 0.2.0."),
                imprint(Optional.of("2c199967-8b2f-4780"), Optional.of("1.2")).lines(Locale.ENGLISH));
    }

    @Test
    void speaksTheLanguageOfTheDocument() {
        assertEquals("Révision r1 du document, pas encore approuvée.",
                imprint(Optional.of("r1"), Optional.empty()).lines(Locale.FRENCH).get(1));
    }

    @ParameterizedTest
    @CsvSource({ "ar, Arabic", "pt-BR, Portuguese" })
    void saysThatWordsAreInEnglishWhereThereAreNoOthers(String language, String named) {
        assertEquals("Words that Baraza adds stand in English, as it does not speak " + named + " yet.",
                imprint(Optional.empty(), Optional.empty()).lines(Locale.forLanguageTag(language)).getLast());
    }

    @ParameterizedTest
    @ValueSource(strings = { "en", "en-GB", "fr", "fr-SN" })
    void saysNothingOfItsOwnLanguages(String language) {
        assertEquals(4, imprint(Optional.empty(), Optional.empty()).lines(Locale.forLanguageTag(language)).size());
    }

    @Test
    void aLanguageWithoutWordsGetsEnglishWhateverTheProgramSpeaks() {
        assertEquals("Document not saved yet.",
                imprint(Optional.empty(), Optional.empty()).lines(Locale.of("sw")).get(1));
    }
}
