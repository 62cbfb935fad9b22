package org.baraza.ui.internal.find;

import static org.baraza.testkit.Builders.aGroup;
import static org.baraza.testkit.Builders.aStrategy;
import static org.baraza.testkit.Builders.anActivity;
import static org.baraza.testkit.Builders.anObjective;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.baraza.analysis.Vocabulary;
import org.baraza.model.strategy.Strategy;
import org.junit.jupiter.api.Test;

class ElementSearchTest {

    @Test
    void eachElementIsToldWithWhereItIs() {
        Strategy strategy = aStrategy().with(aGroup("Médias nationaux")).with(anObjective("To be read"))
                .with(anObjective("To halve misuse").with(anActivity("Media kit")).with(anActivity("Media training"))).build();
        assertEquals(List.of("Médias nationaux: Group", "To be read: Objective 1", "To halve misuse: Objective 2",
                "Media kit: Activity 2.1 · Objective 2", "Media training: Activity 2.2 · Objective 2"), told(strategy));
    }

    @Test
    void whatHasNoNameYetIsNotFound() {
        assertEquals(List.of(), told(aStrategy().with(aGroup("")).build()));
    }

    private static List<String> told(Strategy strategy) {
        return ElementSearch.in(strategy, Vocabulary.of(strategy, Locale.ENGLISH)).stream()
                .map(named -> named.name() + ": " + named.place()).toList();
    }
}
