package org.baraza.ui.catalogue.internal.model;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.baraza.catalogue.Catalogue;
import org.baraza.model.catalogue.Tactic;
import org.baraza.model.strategy.Strategy;
import org.baraza.testkit.RandomStrategy;
import org.baraza.testkit.ui.contracts.UndoContract;

/** What the Catalogue room does to the plan. */
class CatalogueUndoTest extends UndoContract {

    private final Catalogue catalogue = Samples.catalogue();

    @Override
    protected Strategy document(long seed) {
        return RandomStrategy.seeded(seed).build();
    }

    @Override
    protected Map<Class<?>, Set<String>> editors() {
        return Map.of(TacticEdits.class, Set.of());
    }

    @Override
    protected Map<String, Command> commands() {
        return Map.of("TacticEdits.add", (session, random) -> Optional.ofNullable(
                any(session.strategy().getObjectives(), random)).ifPresent(objective -> {
                    Tactic tactic = any(catalogue.tactics(), random);
                    new TacticEdits(session::change, catalogue).add(objective, tactic,
                            random.nextBoolean() ? Along.NOTHING : Along.all(tactic, catalogue, Locale.ENGLISH));
                }));
    }
}
