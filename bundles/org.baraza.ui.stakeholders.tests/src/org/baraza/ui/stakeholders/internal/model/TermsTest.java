package org.baraza.ui.stakeholders.internal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class TermsTest {

    @Test
    void readsWhatItWrites() {
        List<String> terms = List.of("Price figures, monthly", "Method notes");

        assertEquals("Price figures, monthly; Method notes", Terms.words(terms));
        assertEquals(terms, Terms.of(Terms.words(terms)));
    }

    @Test
    void leavesOutBlanksAndRepetitions() {
        assertEquals(List.of("a", "b"), Terms.of(" a;; b ;a;"));
        assertEquals(List.of(), Terms.of("  "));
    }
}
