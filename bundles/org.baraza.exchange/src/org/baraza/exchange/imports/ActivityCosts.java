package org.baraza.exchange.imports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.baraza.analysis.PlanYear;
import org.baraza.analysis.PlanYears;
import org.baraza.exchange.imports.Row.Value;
import org.baraza.exchange.internal.messages.Messages;
import org.baraza.exchange.internal.values.Quoted;
import org.baraza.exchange.internal.values.RefusedValueException;
import org.baraza.exchange.plan.Field;
import org.baraza.exchange.plan.TableKind;
import org.baraza.exchange.table.Cell;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.model.strategy.StrategyPackage.Literals;
import org.baraza.model.strategy.YearCost;
import org.baraza.model.values.Currencies;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.osgi.util.NLS;

/** What an activity costs: by year, spent, or the whole of it, which is spread over its years. */
record ActivityCosts(Row row, Activity activity, Journal journal, FieldWriter writer) {

    private static final Pattern BY_YEAR = Pattern.compile("(?iu)(?:Y|YR|YEAR|A|AN|ANN[ÉE]E)\\s?(\\d{1,2})\\s*[:=]\\s*([^;\\n/]+)");
    /** "USD 30,000 per year", "30 000 par an". */
    private static final Pattern EACH_YEAR = Pattern.compile("(?iu)(.*\\d.*?)[\\s,;(/]*(?:(?:(?:per|a|each|every|/)\\s*(?:year|yr|annum)|p\\.\\s?a\\.?|yearly|annually"
            + "|(?:par|/)\\s*an(?:née)?|l['’]an(?:née)?|chaque année|annuel(?:s|lement)?)\\.?\\)?)");

    /** "PM" stands for pour mémoire: it is named here, and counted elsewhere. */
    private static final Pattern ELSEWHERE = Pattern.compile("(?iu)p\\.?\\s?m\\.?|pour mémoire|in[- ]kind|en nature");

    void write(Field field, Value value) throws RefusedValueException {
        if (Unsaid.is(value.text()) || ELSEWHERE.matcher(value.text()).matches()) {
            journal.noted(activity, TableKind.WORKPLAN, value, field, NLS.bind(Messages.Import_costUnsaid, Quoted.of(value.text())));
            return;
        }
        writer.values().numbers().checkHeading(row.table().heading(field));
        switch (field.role()) {
            case YEAR_COST -> planned(Integer.parseInt(field.key()), value, amount(field, eachYear(value.cell()).orElse(value.cell())));
            case YEAR_SPENT -> set(Integer.parseInt(field.key()), Literals.YEAR_COST__SPENT, field, value, amount(field, value.cell()));
            default -> whole(field, value);
        }
    }

    private BigDecimal amount(Field field, Cell cell) throws RefusedValueException {
        return new CostMagnitudes(row.table()).whole(field, (BigDecimal) writer.values().of(Literals.YEAR_COST__PLANNED, cell));
    }

    /** What a cell says of each year, without saying so. */
    private static Optional<Cell> eachYear(Cell cell) {
        return Optional.of(cell).filter(Cell.Text.class::isInstance).map(it -> EACH_YEAR.matcher(it.text().strip())).filter(Matcher::matches)
                .map(said -> new Cell.Text(said.group(1)));
    }

    private void planned(int year, Value value, BigDecimal amount) {
        if (row.isOurs() || !new PrintedCost(activity, year).is(amount)) {
            set(year, Literals.YEAR_COST__PLANNED, Field.cost(year), value, amount);
        }
    }

    private void set(int year, EAttribute feature, Field field, Value value, BigDecimal amount) {
        YearCost cost = of(year);
        BigDecimal before = (BigDecimal) cost.eGet(feature);
        if (before == null || before.compareTo(amount) != 0) {
            cost.eSet(feature, amount);
            journal.set(activity, TableKind.WORKPLAN, value.place(), field.heading(writer.language()), before, amount);
        }
    }

    private YearCost of(int year) {
        return activity.getCosts().stream().filter(it -> it.getYear() == year).findFirst().orElseGet(() -> {
            YearCost made = StrategyFactory.eINSTANCE.createYearCost();
            made.setYear(year);
            activity.getCosts().add(made);
            journal.createdWithin(made);
            return made;
        });
    }

    private void whole(Field field, Value value) throws RefusedValueException {
        Matcher byYear = BY_YEAR.matcher(value.text());
        if (value.cell() instanceof Cell.Text && byYear.find()) {
            do {
                planned(Integer.parseInt(byYear.group(1)), value, amount(field, new Cell.Text(byYear.group(2))));
            } while (byYear.find());
        } else {
            divided(field, value);
        }
    }

    /** A cost that isn't divided by years is that of each if it says so, else it is spread over them. */
    private void divided(Field field, Value value) throws RefusedValueException {
        Optional<Cell> eachYear = eachYear(value.cell());
        BigDecimal said = amount(field, eachYear.orElse(value.cell()));
        List<Integer> years = PlanYears.of(activity).stream().map(PlanYear::number).toList();
        BigDecimal whole = eachYear.isPresent() ? said.multiply(BigDecimal.valueOf(years.size())) : said;
        BigDecimal present = activity.getCosts().stream().map(YearCost::getPlanned).filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (!activity.getCosts().isEmpty() && present.compareTo(whole) == 0) {
            return;
        }
        if (years.isEmpty() || value.spanned()) {
            throw new RefusedValueException(value.spanned() ? Messages.Import_costOfSeveral : Messages.Import_costWithoutYears);
        }
        spread(value, whole, years);
        if (years.size() > 1) {
            journal.noted(activity, TableKind.WORKPLAN, value, field, eachYear.isPresent() ? Messages.Import_costEachYear : Messages.Import_costSpread);
        }
    }

    private void spread(Value value, BigDecimal whole, List<Integer> years) {
        int digits = Math.clamp(whole.scale(), 0, Math.max(0, Currencies.digits(Optional.ofNullable(writer.strategy().getCurrency()).orElse(""))));
        BigDecimal each = whole.divide(BigDecimal.valueOf(years.size()), digits, RoundingMode.DOWN);
        BigDecimal first = whole.subtract(each.multiply(BigDecimal.valueOf(years.size() - 1L)));
        for (int year : years) {
            planned(year, value, year == years.getFirst() ? first : each);
        }
    }
}
