package org.baraza.analysis;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

import org.baraza.model.derived.Derivations;
import org.baraza.model.derived.Derived;
import org.baraza.model.derived.DerivedPerElement;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.Strategy;

/** The words of the document, kept activity by activity. */
final class DocumentWords implements Supplier<Integer> {

    private static final Function<List<Integer>, Integer> TOTAL = counts -> counts.stream().mapToInt(Integer::intValue)
            .sum();

    private final Derived<Integer> front;
    private final DerivedPerElement<Objective, Integer> objectives;
    private final DerivedPerElement<Activity, Integer> activities;
    private final Derived<Integer> sum;

    DocumentWords(Strategy strategy, Derivations all, Supplier<List<Activity>> planned) {
        front = all.value(() -> WordCount.ofFront(strategy));
        objectives = all.perElement(() -> List.copyOf(strategy.getObjectives()), WordCount::ofObjective);
        activities = all.perElement(planned, WordCount::of);
        sum = all.value(() -> front.get() + sum(objectives) + sum(activities));
    }

    @Override
    public Integer get() {
        return sum.get();
    }

    private static int sum(DerivedPerElement<?, Integer> counts) {
        return TOTAL.apply(counts.summaries(TOTAL));
    }
}
