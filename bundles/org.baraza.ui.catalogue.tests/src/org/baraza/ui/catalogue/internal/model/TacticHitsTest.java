package org.baraza.ui.catalogue.internal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.baraza.model.values.EntryRef;
import org.baraza.ui.find.Hit;
import org.baraza.ui.find.Query;
import org.baraza.ui.find.Rank;
import org.junit.jupiter.api.Test;

class TacticHitsTest {

    private final List<EntryRef> opened = new ArrayList<>();
    private final TacticHits tactics = new TacticHits(Samples.catalogue(), Locale.ENGLISH, opened::add);

    @Test
    void aNameIsFoundWithItsPurposeAndLeadsToItsPage() {
        Hit games = tactics.find(Query.of("games")).getFirst();
        assertEquals(Samples.GAMES.toString(), games.found().id());
        assertTrue(!games.found().detail().isEmpty() && games.rank() != Rank.TEXT, games::toString);
        games.found().go().run();
        assertEquals(List.of(Samples.GAMES), opened);
    }

    @Test
    void whatIsOnlyOnThePageIsFoundToo() {
        Hit games = tactics.find(Query.of("rwanda infographic")).stream()
                .filter(hit -> hit.found().id().equals(Samples.GAMES.toString())).findFirst().orElseThrow();
        assertEquals(Rank.TEXT, games.rank());
    }

    @Test
    void nothingSoughtIsEverything() {
        assertEquals(Samples.catalogue().tactics().size(), tactics.find(Query.of("")).size());
    }
}
