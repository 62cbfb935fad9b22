package org.baraza.ui.catalogue.internal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.baraza.catalogue.Catalogue;
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

    /** It took seconds for a letter with five thousand, as each was looked for among all. */
    @Test
    void manyTacticsAreListedAsFastAsTheyAreFound() {
        Catalogue many = Catalogue.of(List.of(Samples.many(50_000)));
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            CatalogueContents all = new CatalogueContents(many, Usage.NONE, Locale.ENGLISH);
            assertEquals(50_000, all.tree(all.search("")).getFirst().count());
            assertEquals(100, all.tree(all.search("call")).getFirst().count());
        });
    }

    @Test
    void ofVeryManyHitsTheBestAreListed() {
        Catalogue many = Catalogue.of(List.of(Samples.many(300)));
        CatalogueContents all = new CatalogueContents(many, Usage.NONE, Locale.ENGLISH);
        CatalogueSearch search = all.search("call");
        assertEquals(300, search.hits().size());
        assertEquals(search.hits().subList(0, 100), search.shown());
        assertEquals(300, all.search("").shown().size());
    }
}
