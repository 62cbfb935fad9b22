package org.baraza.ui.help.internal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.ui.help.internal.model.Block.Words;
import org.junit.jupiter.api.Test;

class SheetsTest {

    private static List<String> links(HelpPage page) {
        return page.blocks().stream().flatMap(block -> block instanceof Words words ? words.runs().stream()
                : Stream.empty()).flatMap(run -> run.link().stream()).toList();
    }

    @Test
    void theContentsLeadToEveryPage() {
        assertEquals(4, links(Sheets.contents(Pages.TOPICS)).size());
    }

    @Test
    void whatWasFoundLeadsToItsPage() {
        Library library = new Pages().library();
        assertEquals(List.of("/p/help/map.html", "/p/help/cost.html"),
                links(Sheets.found("groups", library.search("groups"), library.size())));
        assertTrue(Sheets.found(" webinar ", List.of(), 4).text().contains("webinar"));
    }

    @Test
    void theTrailLeadsBackOverWhatWasRead() {
        Trail trail = new Trail();
        trail.go("a");
        trail.go("b");
        trail.go("b");
        assertEquals(Optional.of("a"), trail.back());
        assertFalse(trail.canGoBack());
    }
}
