package org.baraza.ui.catalogue.internal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.Test;

class CatalogueSearchTest {

    private final CatalogueContents contents = Samples.contents();

    @Test
    void nothingTypedFindsEverything() {
        CatalogueSearch search = contents.search(" ");
        assertFalse(search.isOn());
        assertEquals(47, search.total());
        assertEquals(47, search.hits().size());
    }

    @Test
    void theBestHitHasTheWordInItsName() {
        CatalogueSearch search = contents.search("games");
        assertTrue(search.isOn());
        assertEquals(Optional.of(Samples.GAMES), search.best());
    }

    @Test
    void examplesAreSearchedToo() {
        assertTrue(contents.search("rwanda infographic").hits().contains(Samples.GAMES));
    }
}
