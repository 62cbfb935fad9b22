package org.baraza.ui.catalogue.internal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.baraza.analysis.Analyses;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.Strategy;
import org.junit.jupiter.api.Test;

class ObjectiveChoiceTest {

    private final Strategy strategy = Samples.strategy();
    private final Objective first = strategy.getObjectives().getFirst();
    private final Objective second = strategy.getObjectives().getLast();
    private final List<ObjectiveChoice> choices = ObjectiveChoice.of(Analyses.of(strategy, LocalDate.of(2026, 10, 31)), Samples.GAMES);

    private Optional<Objective> start(Optional<Activity> selected, Optional<Objective> lastUsed) {
        return ObjectiveChoice.first(choices, selected, lastUsed).map(ObjectiveChoice::objective);
    }

    @Test
    void objectivesAreNumberedAndSayWhereTheTacticIsAppliedAlready() {
        assertEquals(List.of(new ObjectiveChoice(first, "1 Contact", 1, ""),
                new ObjectiveChoice(second, "2 Misuse in the media", 4, "2.2, 2.3")), choices);
    }

    @Test
    void theObjectiveOfTheSelectedActivityComesFirst() {
        assertEquals(Optional.of(second), start(Optional.of(second.getActivities().getLast()), Optional.of(first)));
    }

    @Test
    void thenTheOneLastUsedThenTheFirst() {
        assertEquals(Optional.of(second), start(Optional.empty(), Optional.of(second)));
        assertEquals(Optional.of(first), start(Optional.empty(), Optional.empty()));
    }

    @Test
    void whatTheStrategyNoLongerHasIsPassedOver() {
        Objective removed = strategy.getObjectives().removeLast();
        List<ObjectiveChoice> left = ObjectiveChoice.of(Analyses.of(strategy, LocalDate.of(2026, 10, 31)), Samples.GAMES);
        assertEquals(Optional.of(first), ObjectiveChoice
                .first(left, Optional.of(removed.getActivities().getFirst()), Optional.of(removed))
                .map(ObjectiveChoice::objective));
    }

    @Test
    void withoutObjectivesThereIsNoChoice() {
        assertEquals(Optional.empty(), ObjectiveChoice.first(List.of(), Optional.empty(), Optional.empty()));
    }
}
