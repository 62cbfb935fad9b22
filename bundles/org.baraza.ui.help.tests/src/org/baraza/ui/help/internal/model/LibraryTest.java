package org.baraza.ui.help.internal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class LibraryTest {

    private final Pages pages = new Pages();
    private final Library library = pages.library();

    private List<String> found(String words) {
        return library.search(words).stream().map(found -> found.topic().title()).toList();
    }

    @Test
    void aPageWithTheWordsInItsTitleComesFirst() {
        assertEquals(List.of("Map groups", "Cost"), found("groups"));
    }

    @Test
    void accentsCaseAndPluralMakeNoDifference() {
        assertEquals(List.of("Map groups"), found("SURVÉYS"));
    }

    @Test
    void everyWordHasToOccur() {
        assertEquals(List.of("Cost"), found("groups money"));
    }

    /** Somebody who asks in her own words gets what comes nearest, and is told so. */
    @Test
    void whereNoPageHasAllWordsSomeAreEnough() {
        assertEquals(List.of("Cost", "Map groups"), found("groups webinar"));
        assertEquals(List.of("Cost", "Map groups"), found("money of groups at webinar"));
        assertEquals(List.of(false, false), library.search("groups webinar").stream().map(Found::whole).toList());
        assertEquals(List.of(), found("webinar by the"));
    }

    @Test
    void theExcerptShowsWhatWasFound() {
        assertTrue(library.search("money").getFirst().excerpt().contains("Groups cost money"));
    }

    @Test
    void anAnchorLeadsToItsPage() {
        assertEquals("/p/help/map.html", library.page("/p/help/map.html#place").orElseThrow().href());
        assertEquals("Map groups", library.topic("/p/help/map.html#place").orElseThrow().title());
    }

    @Test
    void aPageThatCannotBeReadIsLoggedAndLeftOut() {
        assertEquals(Optional.empty(), library.page("/p/help/bad.html"));
        assertEquals(1, pages.logged.size());
        assertEquals(Optional.empty(), library.page("/p/help/gone.html"));
    }
}
