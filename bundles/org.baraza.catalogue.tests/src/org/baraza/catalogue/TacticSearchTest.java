package org.baraza.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.baraza.model.catalogue.Entry;
import org.junit.jupiter.api.Test;

class TacticSearchTest {

    private final Catalogue catalogue = Catalogue.of(List.of(Packs.pack("base", """
            <tactics id="letters" order="1">
              <name lang="en">Newsletters</name>
              <description lang="en">Sent after each press release.</description>
            </tactics>
            <tactics id="press" order="2">
              <aliases>Media briefings</aliases>
              <name lang="en">Press conferences</name>
              <name lang="fr">Conférences de presse</name>
              <examples country="Tamasi" office="NSI"><text lang="en">Held every quarter.</text></examples>
            </tactics>
            """)));

    private List<String> found(String words) {
        return catalogue.search(words).stream().map(Entry::getId).toList();
    }

    @Test
    void hitsInTheNameComeFirst() {
        assertEquals(List.of("press", "letters"), found("press"));
    }

    @Test
    void everyWordHasToOccur() {
        assertEquals(List.of("press"), found("press quarter"));
        assertEquals(List.of(), found("press webinar"));
    }

    @Test
    void caseAndAccentsDoNotMatter() {
        assertEquals(List.of("press"), found("CONFERENCES de Presse"));
        assertEquals(List.of("press"), found("conférence"));
    }

    @Test
    void aliasesAndExamplesAreRead() {
        assertEquals(List.of("press"), found("briefings"));
        assertEquals(List.of("press"), found("tamasi nsi"));
    }

    @Test
    void noWordFindsAll() {
        assertEquals(List.of("letters", "press"), found("  "));
    }
}
