package org.baraza.ui.catalogue.internal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.baraza.catalogue.Catalogue;
import org.baraza.model.catalogue.Quadrant;
import org.baraza.model.values.EntryRef;
import org.junit.jupiter.api.Test;

class FacetsTest {

    private final Catalogue catalogue = Samples.catalogue();
    private final CatalogueContents contents = new CatalogueContents(catalogue, Usage.NONE, Locale.ENGLISH);

    private List<EntryRef> found(Facets facets) {
        return contents.search("", facets).hits();
    }

    @Test
    void withoutFacetsEverythingIsShown() {
        assertFalse(contents.search("", Facets.NONE).isOn());
        assertEquals(47, found(Facets.NONE).size());
    }

    @Test
    void aPurposeTakesItsHeadingsAlong() {
        EntryRef loop = catalogue.purposes().getLast().ref();
        assertTrue(found(Facets.NONE.ofPurpose(Optional.of(loop))).contains(Samples.GAMES));
        assertEquals(12, found(Facets.NONE.ofPurpose(Optional.of(loop))).size());
    }

    @Test
    void aTacticThatNamesNoGroupSuitsAll() {
        EntryRef media = EntryRef.of("eca-guidelines", "media");
        assertTrue(found(Facets.NONE.forGroup(Optional.of(media))).contains(Samples.RADIO));
    }

    @Test
    void aTacticThatNamesNoStageServesNone() {
        assertFalse(found(Facets.NONE.atStage(Optional.of("7"))).contains(Samples.RADIO));
        assertTrue(found(Facets.NONE.atStage(Optional.of("7"))).contains(Samples.GAMES));
    }

    @Test
    void facetsAndWordsNarrowTogether() {
        Facets health = Facets.NONE.ofPack(Optional.of("health")).inQuadrant(Optional.of(Quadrant.DROP));
        assertEquals(List.of(Samples.RADIO), contents.search("radio", health).hits());
        assertEquals(List.of(), contents.search("games", health).hits());
        assertTrue(contents.search("", health).isOn());
    }

    @Test
    void theChoicesSayWhatIsChosen() {
        Facets facets = Facets.NONE.ofPack(Optional.of("health"));
        assertEquals("Filter: Ministère de la santé", new FacetChoices(catalogue, facets, Locale.ENGLISH).words());
        assertEquals("Filter", new FacetChoices(catalogue, Facets.NONE, Locale.ENGLISH).words());
        assertEquals(5, new FacetChoices(catalogue, facets, Locale.ENGLISH).facets().size());
    }

    @Test
    void theFirstChoiceTakesAFacetAway() {
        Facets facets = Facets.NONE.ofPack(Optional.of("health"));
        assertEquals(Facets.NONE, new FacetChoices(catalogue, facets, Locale.ENGLISH).facets().getLast().choices()
                .getFirst().facets());
    }
}
