package org.baraza.ui.internal.find;

import static org.baraza.testkit.Builders.aGroup;
import static org.baraza.testkit.Builders.aStrategy;
import static org.baraza.testkit.Builders.anActivity;
import static org.baraza.testkit.Builders.anObjective;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.baraza.model.strategy.Strategy;
import org.junit.jupiter.api.Test;

class ElementSearchTest {

    private final Strategy strategy = aStrategy().with(aGroup("Médias nationaux")).with(aGroup("Teachers"))
            .with(anObjective("To halve misuse").with(anActivity("Media training"))).build();

    @Test
    void caseAndAccentsAreNoMatter() {
        assertEquals(List.of("Group, Médias nationaux", "Activity 1.1, Media training"), found("MEDIA"));
    }

    @Test
    void everyWordMustOccurInAnyOrder() {
        assertEquals(List.of("Activity 1.1, Media training"), found("training media"));
        assertEquals(List.of(), found("media survey"));
    }

    private List<String> found(String query) {
        return ElementSearch.find(strategy, query).map(ElementSearch::label).toList();
    }
}
