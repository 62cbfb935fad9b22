package org.baraza.exchange.imports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Map.Entry;
import java.util.Optional;

import org.baraza.analysis.Words;
import org.baraza.exchange.imports.Row.Value;
import org.baraza.exchange.internal.messages.Messages;
import org.baraza.exchange.internal.values.Choices;
import org.baraza.exchange.internal.values.PlanTime;
import org.baraza.exchange.internal.values.PlanTime.Open;
import org.baraza.exchange.internal.values.RefusedValueException;
import org.baraza.exchange.plan.Field;
import org.baraza.exchange.plan.Field.Role;
import org.baraza.exchange.plan.Fields;
import org.baraza.exchange.plan.TableKind;
import org.baraza.exchange.table.Cell;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Contact;
import org.baraza.model.strategy.Indicator;
import org.baraza.model.strategy.Measurement;
import org.baraza.model.strategy.ProgressReport;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.model.strategy.StrategyPackage.Literals;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.threeten.extra.YearQuarter;

/** What columns say that are no features of the row's element: time frames, costs, values by day. */
record SpecialFields(Row row, EObject element, Strategy strategy, Journal journal, FieldWriter writer) {

    private static final StrategyFactory FACTORY = StrategyFactory.eINSTANCE;

    void write() {
        if (row.table().has(Role.RUNS_IN) || row.table().has(Role.RUNS_IN_YEAR)) {
            new MarkedTimes(row, (Activity) element, journal, writer).write();
        }
        // in which years an activity runs says over which its cost is spread
        row.values().entrySet().stream().sorted(Comparator.comparing(entry -> entry.getKey().role() != Role.TIME_FRAME))
                .forEach(entry -> tried(entry.getKey(), entry.getValue()));
    }

    private void tried(Field field, Value value) {
        try {
            write(field, value);
        } catch (RefusedValueException e) {
            journal.refused(element, field.kind(), value, field, e.getMessage());
        }
    }

    private void write(Field field, Value value) throws RefusedValueException {
        switch (field.role()) {
            case TIME_FRAME -> frame((Activity) element, field, value);
            case YEAR_COST, YEAR_SPENT, WHOLE_COST -> new ActivityCosts(row, (Activity) element, journal, writer).write(field, value);
            case IMPACT -> new ImpactCell((Activity) element, field, value, journal, writer).write();
            case TARGET_ON -> target((Indicator) element, field, value);
            case TARGET_DAY -> writer.values().time().day(value.cell());
            case BASELINE_ON -> baseline((Indicator) element, field, value);
            case MEASURED_ON -> measured((Indicator) element, LocalDate.parse(field.key()), value);
            case STATE_IN -> reported((Activity) element, YearMonth.from(LocalDate.parse(field.key())), value);
            case PRACTICES -> new PracticeCell((StakeholderGroup) element, value, strategy, journal, writer).write();
            case ADDRESS, CONSENT -> new AddressCells((Contact) element, row, journal, writer).write(field, value);
            default -> { }
        }
    }

    private BigDecimal number(Value value, boolean percents) throws RefusedValueException {
        return writer.values().numbers().of(value.cell(), percents);
    }

    /** An end that the table does not say stays as it is known, if that can be. */
    private void frame(Activity activity, Field field, Value value) throws RefusedValueException {
        PlanTime.Said said = writer.values().time().frame(value.cell());
        YearQuarter first = said.open() != Open.BEGIN ? said.frame().first() : Optional.ofNullable(activity.getFirstQuarter())
                .filter(known -> !known.isAfter(said.frame().last())).orElse(said.frame().first());
        YearQuarter last = said.open() != Open.END ? said.frame().last() : Optional.ofNullable(activity.getLastQuarter())
                .filter(known -> !known.isBefore(said.frame().first())).orElse(said.frame().last());
        set(activity, TableKind.WORKPLAN, Literals.ACTIVITY__FIRST_QUARTER, value, first);
        set(activity, TableKind.WORKPLAN, Literals.ACTIVITY__LAST_QUARTER, value, last);
        Optional<String> taken = switch (said.open()) {
            case NONE -> Optional.empty();
            case BEGIN -> Optional.of(NLS.bind(Messages.Import_openBegin, Words.of(first, writer.language())));
            case END -> Optional.of(NLS.bind(Messages.Import_openEnd, Words.of(last, writer.language())));
            case BOTH -> Optional.of(Messages.Import_openTime);
        };
        taken.ifPresent(words -> journal.noted(activity, TableKind.WORKPLAN, value, field, words));
    }

    private void set(EObject object, TableKind kind, EStructuralFeature feature, Value value, Object said) {
        writer.set(object, Fields.of(kind, feature), value, said);
    }

    private void target(Indicator indicator, Field field, Value value) throws RefusedValueException {
        TargetCell target = new TargetCell(indicator, value, journal, writer);
        Optional<DatedValues> dated = field.id().contains("@") ? Optional.empty() : DatedValues.of(value.cell());
        if (dated.isPresent()) {
            target.write(dated.get());
        } else {
            target.write(field.id().contains("@") ? LocalDate.parse(field.key()) : day(), value.cell());
        }
    }

    /** Of a target without a year: as its own column says, else the last of the plan. */
    private LocalDate day() throws RefusedValueException {
        Optional<Value> said = row.values().entrySet().stream().filter(entry -> entry.getKey().role() == Role.TARGET_DAY)
                .map(Entry::getValue).findFirst();
        return said.isPresent() ? writer.values().time().day(said.get().cell())
                : Optional.ofNullable(strategy.getLastQuarter()).map(YearQuarter::atEndOfQuarter)
                        .orElseThrow(() -> new RefusedValueException(Messages.Import_targetWithoutDay));
    }

    private void baseline(Indicator indicator, Field field, Value value) throws RefusedValueException {
        BigDecimal number = number(value, true);
        writer.set(indicator, Fields.find(TableKind.INDICATORS, "baseline.value").orElseThrow(), value, number);
        writer.set(indicator, Fields.find(TableKind.INDICATORS, "baseline.date").orElseThrow(), value,
                LocalDate.parse(field.key()));
    }

    private void measured(Indicator indicator, LocalDate day, Value value) throws RefusedValueException {
        BigDecimal number = number(value, true);
        Optional<Measurement> known = indicator.getMeasurements().stream().filter(it -> day.equals(it.getDate())).findFirst();
        Measurement measurement = known.orElseGet(FACTORY::createMeasurement);
        if (known.isEmpty()) {
            measurement.setDate(day);
            indicator.getMeasurements().add(measurement);
            journal.created(measurement, TableKind.MEASUREMENTS, value.place());
        }
        set(measurement, TableKind.MEASUREMENTS, Literals.MEASUREMENT__VALUE, value, number);
    }

    /** A number is so many per cent done, a word is the state. */
    private void reported(Activity activity, YearMonth month, Value value) throws RefusedValueException {
        if (Choices.isUnstarted(value.text())) {
            journal.noted(activity, TableKind.PROGRESS, value, Field.on(TableKind.PROGRESS, Role.STATE_IN, month.atEndOfMonth()),
                    Messages.Import_notStarted);
            return;
        }
        boolean word = value.cell() instanceof Cell.Text && !value.text().matches(".*\\d.*");
        EAttribute feature = word ? Literals.PROGRESS_REPORT__STATE : Literals.PROGRESS_REPORT__PERCENT;
        Object said = word ? Choices.of(value.cell(), Literals.REPORTED_STATE)
                : writer.values().of(feature, value.cell());
        Optional<ProgressReport> known = activity.getReports().stream().filter(it -> month.equals(it.getMonth())).findFirst();
        ProgressReport report = known.orElseGet(FACTORY::createProgressReport);
        if (known.isEmpty()) {
            report.setMonth(month);
            activity.getReports().add(report);
            journal.created(report, TableKind.PROGRESS, value.place());
        }
        set(report, TableKind.PROGRESS, feature, value, said);
    }
}
