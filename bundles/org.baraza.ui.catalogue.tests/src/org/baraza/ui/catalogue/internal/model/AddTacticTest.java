package org.baraza.ui.catalogue.internal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.baraza.catalogue.Catalogue;
import org.baraza.model.catalogue.Tactic;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Indicator;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.Step;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.TacticChoice;
import org.baraza.model.values.EntryRef;
import org.junit.jupiter.api.Test;

class AddTacticTest {

    private final Catalogue catalogue = Samples.catalogue();
    private final Strategy strategy = Samples.strategy();
    private final Objective first = strategy.getObjectives().getFirst();

    private Activity add(EntryRef tactic) {
        return AddTactic.to(first, catalogue.tactic(tactic).orElseThrow(), Along.NOTHING, catalogue);
    }

    @Test
    void theActivityIsTheLastOfTheObjectiveAndNamedAfterTheTactic() {
        Activity added = add(Samples.GAMES);
        assertSame(added, first.getActivities().getLast());
        assertEquals("Games and competitions", added.getName());
    }

    @Test
    void theChoiceKeepsWhatIsKnownWithoutThePack() {
        TacticChoice choice = add(Samples.GAMES).getTactic();
        assertEquals(Samples.GAMES, choice.getTactic());
        assertEquals("1.0.0", choice.getPackVersion());
        assertEquals("Games and competitions", choice.getName());
        assertEquals("Building statistical literacy", choice.getPurpose());
        assertEquals("Part II E, Building statistical literacy, Games and competitions", choice.getCitation());
    }

    @Test
    void namesAreThoseOfTheDocumentsLanguage() {
        strategy.setLanguage("fr");
        Activity added = add(Samples.GAMES);
        assertEquals("Jeux et concours", added.getName());
        assertEquals("Développer la culture statistique", added.getTactic().getPurpose());
    }

    @Test
    void whatTheTeamHasToDecideStaysOpen() {
        Activity added = add(Samples.GAMES);
        assertNull(added.getDescription());
        assertTrue(added.getGroups().isEmpty() && added.getCosts().isEmpty() && added.getSteps().isEmpty());
    }

    @Test
    void aTacticWithoutPurposeAndCitationIsChosenTheSame() {
        TacticChoice choice = add(EntryRef.of("health", "stray")).getTactic();
        assertEquals("Stray", choice.getName());
        assertNull(choice.getPurpose());
        assertNull(choice.getCitation());
    }

    @Test
    void suggestedStepsAndIndicatorsComeAlongAsChosen() {
        Tactic games = catalogue.tactic(Samples.GAMES).orElseThrow();
        Along all = Along.all(games, catalogue, Locale.ENGLISH);
        assertTrue(all.steps().size() > 1 && all.indicators().size() > 1, "the guidelines suggest several");

        Activity added = AddTactic.to(first, games, new Along(all.steps().subList(0, 1), all.indicators()), catalogue);

        assertEquals(List.of(all.steps().getFirst().getText()), added.getSteps().stream().map(Step::getText).toList());
        assertEquals(catalogue.ref(all.indicators().getFirst()), added.getTarget().getTemplate());
        assertEquals(all.indicators().subList(1, all.indicators().size()).stream().map(catalogue::ref).toList(),
                first.getIndicators().stream().map(Indicator::getTemplate).toList());
    }
}
