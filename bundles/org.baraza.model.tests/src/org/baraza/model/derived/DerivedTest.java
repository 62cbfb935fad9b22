package org.baraza.model.derived;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.baraza.model.ChangeSink;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DerivedTest {

    private final Derivations all = Derivations.following();
    private final Strategy strategy = StrategyFactory.eINSTANCE.createStrategy();
    private final Objective objective = StrategyFactory.eINSTANCE.createObjective();
    private final Activity activity = StrategyFactory.eINSTANCE.createActivity();

    @BeforeEach
    void plan() {
        strategy.getObjectives().add(objective);
        objective.getActivities().add(activity);
        new ChangeSink(new Following(all)::hear).attachTo(strategy);
    }

    @Test
    void isComputedWhenAskedForAndThenKnown() {
        Derived<String> title = all.value(() -> "Title: " + strategy.getTitle());
        assertEquals(0, title.runs());
        strategy.setTitle("Tamasi");
        assertEquals("Title: Tamasi", title.get());
        assertEquals("Title: Tamasi", title.get());
        assertEquals(1, title.runs());
    }

    @Test
    void isComputedAnewAfterAChangeOfWhatItRead() {
        Derived<String> title = all.value(() -> "Title: " + strategy.getTitle());
        title.get();
        strategy.setCountry("Tamasi");
        title.get();
        assertEquals(1, title.runs());
        strategy.setTitle("Listening");
        assertEquals("Title: Listening", title.get());
        assertEquals(2, title.runs());
    }

    @Test
    void followsWhatItIsDerivedFrom() {
        Derived<Integer> count = all.value(() -> objective.getActivities().size());
        Derived<Integer> twice = all.value(() -> 2 * count.get());
        assertEquals(2, twice.get());
        objective.getActivities().add(StrategyFactory.eINSTANCE.createActivity());
        assertEquals(4, twice.get());
        strategy.setTitle("Listening");
        twice.get();
        assertEquals(2, twice.runs());
    }

    @Test
    void followsAnInput() {
        Input<Integer> day = all.input(1);
        Derived<String> seen = all.value(() -> "Day " + day.get());
        assertEquals("Day 1", seen.get());
        day.set(1);
        seen.get();
        assertEquals(1, seen.runs());
        day.set(2);
        assertEquals("Day 2", seen.get());
    }

    @Test
    void followsThePlaceOfAnElement() {
        Derived<Boolean> linked = all.value(() -> activity.eContainer() != null);
        assertEquals(true, linked.get());
        objective.getActivities().clear();
        assertEquals(false, linked.get());
    }

    @Test
    void keepsWhatTheFunctionThrewUntilItCanBeOtherwise() {
        Derived<Integer> length = all.value(() -> strategy.getTitle().length());
        Derived<String> around = all.value(() -> {
            try {
                return "Length " + length.get();
            } catch (NullPointerException e) {
                return "No title";
            }
        });
        assertEquals("No title", around.get());
        assertThrows(NullPointerException.class, length::get);
        assertEquals(1, length.runs());
        strategy.setTitle("Tamasi");
        assertEquals("Length 6", around.get());
    }

    @Test
    void refusesToBeDerivedFromItself() {
        Derived<?>[] self = new Derived<?>[1];
        self[0] = all.value(() -> self[0].get());
        assertThrows(IllegalStateException.class, self[0]::get);
    }

    @Test
    void isComputedOnceWhereNothingChanges() {
        Derived<String> title = Derivations.ofOneState().value(() -> "Title: " + strategy.getTitle());
        title.get();
        strategy.setTitle("Listening");
        assertEquals("Title: null", title.get());
    }
}
