package org.baraza.exchange.imports;

import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.exchange.plan.Elements;
import org.baraza.exchange.plan.TableKind;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyPackage.Literals;
import org.eclipse.emf.ecore.EObject;

/**
 * The objective of indicators whose row names none: the one that was chosen for all, the one that their sheet is called
 * after, or the only one of the plan.
 */
record AssumedObjective(Strategy strategy, Elements elements, Optional<String> chosen) {

    Optional<EObject> of(Row row) {
        return row.table().kind() != TableKind.INDICATORS ? Optional.empty()
                : Stream.concat(chosen.stream(), Stream.of(row.table().sheet().name()))
                        .flatMap(name -> elements.find(Literals.OBJECTIVE, name).stream()).findFirst().or(this::only);
    }

    private Optional<EObject> only() {
        return Optional.of(strategy.getObjectives()).filter(all -> all.size() == 1).map(all -> all.getFirst());
    }
}
