package org.baraza.exchange.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.exchange.imports.Row.Value;
import org.baraza.exchange.internal.values.PlainWord;
import org.baraza.exchange.internal.values.RefusedValueException;
import org.baraza.exchange.plan.Field;
import org.baraza.exchange.plan.Fields;
import org.baraza.exchange.plan.TableKind;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Indicator;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.model.strategy.StrategyPackage.Literals;

/**
 * The cell of a workplan that says how impact is measured: where it spans several activities, or its heading says so, the
 * indicators of their objective, a line each; in a row of its own, the target indicator of the activity.
 */
record ImpactCell(Activity activity, Field field, Value value, Journal journal, FieldWriter writer) {

    void write() throws RefusedValueException {
        List<String> names = Arrays.stream(value.text().split("[\n;•]")).map(part -> part.strip()
                .replaceFirst("^(?:[-–*]|\\d{1,2}[.)])\\s+", "")).filter(part -> !part.isEmpty()).toList();
        boolean whole = field.id().equals("impact-objective") || field.id().equals("impact") && value.spanned();
        if (whole && activity.eContainer() instanceof Objective objective) {
            names.forEach(name -> ofObjective(objective, name));
        } else {
            ofActivity(String.join("; ", names));
        }
    }

    private void ofObjective(Objective objective, String name) {
        if (objective.getIndicators().stream().noneMatch(it -> same(it, name))) {
            Indicator indicator = StrategyFactory.eINSTANCE.createIndicator();
            objective.getIndicators().add(indicator);
            begin(indicator, name);
        }
    }

    private void ofActivity(String said) throws RefusedValueException {
        Optional<Indicator> present = Optional.ofNullable(activity.getTarget());
        Optional<TargetText> parts = present.filter(it -> same(it, said)).isPresent() ? Optional.empty() : TargetText.of(said);
        String name = parts.map(TargetText::name).orElse(said);
        Indicator indicator = present.orElseGet(StrategyFactory.eINSTANCE::createIndicator);
        if (present.isEmpty()) {
            activity.setTarget(indicator);
            begin(indicator, name);
        } else if (!same(indicator, name)) {
            set(indicator, name);
        }
        if (parts.isPresent()) {
            new TargetCell(indicator, value, journal, writer).write(parts.get());
        }
    }

    private void begin(Indicator indicator, String name) {
        journal.created(indicator, TableKind.INDICATORS, value.place());
        set(indicator, name);
        writer.elements().add(indicator);
    }

    private void set(Indicator indicator, String name) {
        writer.set(indicator, Fields.of(TableKind.INDICATORS, Literals.INDICATOR__NAME), value, name);
    }

    private static boolean same(Indicator indicator, String name) {
        return Stream.ofNullable(indicator.getName()).anyMatch(known -> PlainWord.of(known).equals(PlainWord.of(name)));
    }
}
