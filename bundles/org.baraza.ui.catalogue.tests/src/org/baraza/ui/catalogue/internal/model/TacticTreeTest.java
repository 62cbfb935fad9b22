package org.baraza.ui.catalogue.internal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.baraza.catalogue.Catalogue;
import org.baraza.model.values.EntryRef;
import org.baraza.ui.catalogue.internal.model.Row.Heading;
import org.baraza.ui.catalogue.internal.model.Row.Of;
import org.junit.jupiter.api.Test;

class TacticTreeTest {

    private final CatalogueContents contents = Samples.contents();

    private List<Heading> tree(String words) {
        return contents.tree(contents.search(words));
    }

    private static Of tactic(List<Heading> tree, EntryRef ref) {
        return tree.stream().flatMap(Heading::all).filter(row -> row.ref().equals(ref)).map(Of.class::cast)
                .findFirst().orElseThrow();
    }

    @Test
    void fivePurposesStandInOrderWithTheirCounts() {
        Catalogue guidelines = Catalogue.of(List.of(Samples.guidelines()));
        List<Heading> tree = new CatalogueContents(guidelines, Usage.NONE, Locale.ENGLISH)
                .tree(CatalogueSearch.of("", Facets.NONE, guidelines));
        assertEquals(List.of("1 Establishing contact with users", "2 Establishing user needs", "3 Consulting users",
                "4 Instigating user engagement", "5 Establishing a feedback loop"),
                tree.stream().map(Heading::title).toList());
        assertEquals(List.of(6, 10, 9, 9, 11), tree.stream().map(Heading::count).toList());
    }

    @Test
    void statisticalLiteracyIsAHeadingInsideTheFeedbackLoopAfterItsFiveTactics() {
        Heading loop = tree("").get(4);
        assertEquals(6, loop.rows().size());
        Heading literacy = (Heading) loop.rows().getLast();
        assertEquals("Building statistical literacy", literacy.title());
        assertEquals(7, literacy.count());
    }

    @Test
    void effortIsThePlaceAmongThoseOfTheSamePackUnderTheHeading() {
        assertEquals(Optional.of(new Effort(4, 6)), tactic(tree(""), Samples.GAMES).effort());
        assertEquals(Optional.empty(), tactic(tree(""), Samples.RADIO).effort());
    }

    @Test
    void tacticsInThePlanNameTheirActivities() {
        assertEquals("2.2, 2.3", tactic(tree(""), Samples.GAMES).inPlan());
        assertEquals("", tactic(tree(""), Samples.RADIO).inPlan());
    }

    @Test
    void tacticsOfAnotherPackSayItsTitleAndFallBackToItsLanguage() {
        Of radio = tactic(tree(""), Samples.RADIO);
        assertEquals("Émissions de radio", radio.name());
        assertEquals(Optional.of("Ministère de la santé"), radio.pack());
        assertEquals(Optional.empty(), tactic(tree(""), Samples.GAMES).pack());
    }

    @Test
    void aTacticWhosePurposeIsNotInstalledIsNotLost() {
        Heading last = tree("").getLast();
        assertEquals(List.of(EntryRef.of("health", "stray")), last.rows().stream().map(Row::ref).toList());
        assertEquals(1, last.count());
    }

    @Test
    void aSearchKeepsOnlyTheHitsAndTheHeadingsAboveThem() {
        List<Heading> tree = tree("emissions");
        assertEquals(List.of(Samples.RADIO), tree.stream().flatMap(Heading::all).filter(Of.class::isInstance)
                .map(Row::ref).toList());
        assertEquals(1, tree.size());
        assertEquals(1, tree.getFirst().count());
    }

    @Test
    void aSearchWithoutHitsLeavesNothing() {
        assertTrue(tree("zeppelin").isEmpty());
        assertTrue(contents.search("zeppelin").best().isEmpty());
    }

    @Test
    void titlesAreInTheLanguageOfTheDocument() {
        CatalogueContents french = new CatalogueContents(Samples.catalogue(), Usage.NONE, Locale.FRENCH);
        assertEquals("3 Consulter les utilisateurs", french.tree(french.search("")).get(2).title());
    }
}
