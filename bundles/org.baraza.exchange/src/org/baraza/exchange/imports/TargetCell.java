package org.baraza.exchange.imports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

import org.baraza.exchange.imports.Row.Value;
import org.baraza.exchange.internal.values.RefusedValueException;
import org.baraza.exchange.plan.Fields;
import org.baraza.exchange.plan.TableKind;
import org.baraza.exchange.table.Cell;
import org.baraza.model.strategy.Indicator;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.model.strategy.StrategyPackage.Literals;
import org.baraza.model.strategy.Target;

/** What an indicator is to reach on a day, or on several. */
record TargetCell(Indicator indicator, Value value, Journal journal, FieldWriter writer) {

    void write(DatedValues dated) throws RefusedValueException {
        for (DatedValues.Dated each : dated.all()) {
            write(each.day(), each.value());
        }
    }

    void write(TargetText said) throws RefusedValueException {
        if (!said.unit().isEmpty()) {
            writer.set(indicator, Fields.of(TableKind.INDICATORS, Literals.INDICATOR__UNIT), value, said.unit());
        }
        write(said.day(), new Cell.Text(said.value()));
    }

    void write(LocalDate day, Cell cell) throws RefusedValueException {
        BigDecimal aimed = writer.values().numbers().of(cell, true);
        Optional<Target> known = indicator.getTargets().stream().filter(it -> day.equals(it.getDate())).findFirst();
        Target target = known.orElseGet(StrategyFactory.eINSTANCE::createTarget);
        if (known.isEmpty()) {
            target.setDate(day);
            indicator.getTargets().add(target);
            journal.created(target, TableKind.TARGETS, value.place());
        }
        writer.set(target, Fields.of(TableKind.TARGETS, Literals.TARGET__VALUE), value, aimed);
    }
}
