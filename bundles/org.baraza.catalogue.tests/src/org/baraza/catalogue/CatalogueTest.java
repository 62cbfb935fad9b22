package org.baraza.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.baraza.model.catalogue.CatalogueFactory;
import org.baraza.model.catalogue.Entry;
import org.baraza.model.catalogue.Tactic;
import org.baraza.model.values.EntryRef;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    private static final String GUIDELINES = """
            <purposes id="loop" order="2"/>
            <purposes id="contact" order="1"/>
            <purposes id="literacy" order="1" parent="loop"/>
            <tactics id="forums" purpose="contact" order="2"/>
            <tactics id="segments" purpose="contact" order="1"/>
            <tactics id="training" purpose="literacy" order="1"/>
            <tactics id="dashboard" purpose="loop" order="1"/>
            """;
    private static final String HEALTH = """
            <tactics id="clinics" purpose="base/contact" order="9"/>
            <tactics id="radio" purpose="base/contact" order="1" refines="base/forums"/>
            """;

    private final Catalogue catalogue = Catalogue
            .of(List.of(Packs.pack("health", HEALTH), Packs.pack("base", GUIDELINES)));

    private static List<String> ids(List<? extends Entry> entries) {
        return entries.stream().map(Entry::getId).toList();
    }

    private Tactic tactic(String pack, String id) {
        return catalogue.tactic(EntryRef.of(pack, id)).orElseThrow();
    }

    @Test
    void purposesStandInOrderWithHeadingsInside() {
        assertEquals(List.of("contact", "loop"),
                ids(catalogue.purposes().stream().map(PurposeGroup::purpose).toList()));
        assertEquals(List.of("literacy"),
                ids(catalogue.purposes().get(1).headings().stream().map(PurposeGroup::purpose).toList()));
    }

    @Test
    void tacticsOfOtherPacksFollowThoseOfThePurposesOwnPack() {
        assertEquals(List.of("segments", "forums", "radio", "clinics"),
                ids(catalogue.purposes().getFirst().tactics()));
    }

    @Test
    void allTacticsFollowThePurposesAndTheirHeadings() {
        assertEquals(List.of("segments", "forums", "radio", "clinics", "dashboard", "training"),
                ids(catalogue.tactics()));
    }

    @Test
    void aTacticStandsUnderItsHeadingAndCountsAsTheTopPurpose() {
        Tactic training = tactic("base", "training");
        assertEquals(Optional.of("literacy"), catalogue.purposeOf(training).map(group -> group.purpose().getId()));
        assertEquals(Optional.of("loop"), catalogue.topPurposeOf(training).map(group -> group.purpose().getId()));
    }

    @Test
    void aReferenceToAnEntryFindsItAgain() {
        Tactic radio = tactic("health", "radio");
        assertEquals(EntryRef.of("health", "radio"), catalogue.ref(radio));
        assertEquals(Optional.of(radio), catalogue.tactic(catalogue.ref(radio)));
    }

    @Test
    void aReferenceIntoAPackThatIsNotInstalledGivesNothing() {
        assertEquals(Optional.empty(), catalogue.tactic(EntryRef.of("absent", "radio")));
        assertEquals(Optional.empty(), catalogue.pack("absent"));
    }

    @Test
    void anEntryOutsideAnyPackHasNoReference() {
        Tactic loose = CatalogueFactory.eINSTANCE.createTactic();
        assertThrows(IllegalArgumentException.class, () -> catalogue.ref(loose));
    }

    @Test
    void refiningATacticKeepsBoth() {
        assertTrue(catalogue.tactics().containsAll(List.of(tactic("health", "radio"), tactic("base", "forums"))));
        assertEquals(List.of(), catalogue.problems());
    }

    @Test
    void ofTwoPacksWithOneIdTheFirstStaysAndBothPublishersAreNamed() {
        Catalogue clash = Catalogue.of(List.of(
                Packs.pack("base", "Office of Tamasi", "<tactics id='a'/>"),
                Packs.pack("base", "Ministry of Oro", "<tactics id='b'/>")));
        assertEquals(List.of("a"), ids(clash.tactics()));
        String text = clash.problems().getFirst().text();
        assertTrue(text.contains("Office of Tamasi") && text.contains("Ministry of Oro"), text);
    }

    @Test
    void ofTwoEntriesWithOneIdTheFirstStays() {
        Catalogue twice = Catalogue.of(List.of(Packs.pack("base", """
                <userGroups id="media" order="1"/>
                <userGroups id="media" order="2"/>
                <userGroups order="3"/>
                """)));
        assertEquals(1, twice.userGroups().size());
        assertEquals(2, twice.problems().size());
    }

    @Test
    void referencesThatLeadNowhereAreNamedAndTheTacticStays() {
        Catalogue odd = Catalogue.of(List.of(Packs.pack("odd", "Office of Tamasi", """
                <tactics id="lost" purpose="nowhere" refines="gone/tactic"/>
                """)));
        assertEquals(List.of("lost"), ids(odd.tactics()));
        assertEquals(2, odd.problems().size());
        assertTrue(odd.problems().getFirst().text().contains("odd/nowhere"));
    }

    @Test
    void headingsInsideEachOtherStandAtTheTop() {
        Catalogue circle = Catalogue.of(List.of(Packs.pack("circle", """
                <purposes id="a" order="1" parent="b"/>
                <purposes id="b" order="2" parent="a"/>
                """)));
        assertEquals(List.of("a", "b"), ids(circle.purposes().stream().map(PurposeGroup::purpose).toList()));
    }
}
