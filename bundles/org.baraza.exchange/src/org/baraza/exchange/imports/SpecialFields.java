package org.baraza.exchange.imports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.baraza.analysis.PlanYear;
import org.baraza.analysis.PlanYears;
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
import org.baraza.model.strategy.YearCost;
import org.baraza.model.values.Currencies;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.threeten.extra.YearQuarter;

/** What columns say that are no features of the row's element: time frames, costs by year, values by day. */
record SpecialFields(Row row, EObject element, Strategy strategy, Journal journal, FieldWriter writer) {

    private static final StrategyFactory FACTORY = StrategyFactory.eINSTANCE;
    private static final Pattern BY_YEAR = Pattern.compile("(?iu)(?:Y|YR|YEAR|A|AN|ANN[ÉE]E)\\s?(\\d{1,2})\\s*[:=]\\s*([^;\\n/]+)");

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
        if (List.of(Role.YEAR_COST, Role.YEAR_SPENT, Role.WHOLE_COST).contains(field.role())) {
            writer.values().numbers().checkHeading(row.table().heading(field));
        }
        switch (field.role()) {
            case TIME_FRAME -> frame((Activity) element, field, value);
            case YEAR_COST -> cost((Activity) element, Integer.parseInt(field.key()), value, amount(value.cell()));
            case YEAR_SPENT -> set((Activity) element, Integer.parseInt(field.key()), Literals.YEAR_COST__SPENT, field, value,
                    amount(value.cell()));
            case WHOLE_COST -> wholeCost((Activity) element, field, value);
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

    /** Of money, which a year of an activity costs. */
    private BigDecimal amount(Cell cell) throws RefusedValueException {
        return (BigDecimal) writer.values().of(Literals.YEAR_COST__PLANNED, cell);
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

    private void cost(Activity activity, int year, Value value, BigDecimal amount) {
        if (row.isOurs() || !new PrintedCost(activity, year).is(amount)) {
            set(activity, year, Literals.YEAR_COST__PLANNED, Field.cost(year), value, amount);
        }
    }

    private void set(Activity activity, int year, EAttribute feature, Field field, Value value, BigDecimal amount) {
        YearCost cost = of(activity, year);
        BigDecimal before = (BigDecimal) cost.eGet(feature);
        if (before == null || before.compareTo(amount) != 0) {
            cost.eSet(feature, amount);
            journal.set(activity, TableKind.WORKPLAN, value.place(), field.heading(writer.language()), before, amount);
        }
    }

    private YearCost of(Activity activity, int year) {
        return activity.getCosts().stream().filter(it -> it.getYear() == year).findFirst().orElseGet(() -> {
            YearCost made = FACTORY.createYearCost();
            made.setYear(year);
            activity.getCosts().add(made);
            journal.createdWithin(made);
            return made;
        });
    }

    /** A cost that isn't divided by years is spread over those in which the activity runs. */
    private void wholeCost(Activity activity, Field field, Value value) throws RefusedValueException {
        Matcher byYear = BY_YEAR.matcher(value.text());
        if (value.cell() instanceof Cell.Text && byYear.find()) {
            do {
                cost(activity, Integer.parseInt(byYear.group(1)), value, amount(new Cell.Text(byYear.group(2))));
            } while (byYear.find());
            return;
        }
        BigDecimal whole = amount(value.cell());
        List<Integer> years = PlanYears.of(activity).stream().map(PlanYear::number).toList();
        BigDecimal present = activity.getCosts().stream().map(YearCost::getPlanned)
                .flatMap(Stream::ofNullable).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (!activity.getCosts().isEmpty() && present.compareTo(whole) == 0) {
            return;
        }
        if (years.isEmpty() || value.spanned()) {
            throw new RefusedValueException(value.spanned() ? Messages.Import_costOfSeveral : Messages.Import_costWithoutYears);
        }
        spread(activity, value, whole, years);
        if (years.size() > 1) {
            journal.noted(activity, TableKind.WORKPLAN, value, field, Messages.Import_costSpread);
        }
    }

    private void spread(Activity activity, Value value, BigDecimal whole, List<Integer> years) {
        int digits = Math.max(0, Math.min(Currencies.digits(Optional.ofNullable(strategy.getCurrency()).orElse("")),
                Math.max(0, whole.scale())));
        BigDecimal each = whole.divide(BigDecimal.valueOf(years.size()), digits, RoundingMode.DOWN);
        BigDecimal first = whole.subtract(each.multiply(BigDecimal.valueOf(years.size() - 1L)));
        for (int year : years) {
            cost(activity, year, value, year == years.getFirst() ? first : each);
        }
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
