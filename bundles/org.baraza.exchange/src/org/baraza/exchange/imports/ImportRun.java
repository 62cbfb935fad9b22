package org.baraza.exchange.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.baraza.analysis.Forms;
import org.baraza.analysis.Limits;
import org.baraza.exchange.internal.messages.Messages;
import org.baraza.exchange.internal.values.NumberText;
import org.baraza.exchange.internal.values.PlainWord;
import org.baraza.exchange.internal.values.PlanTime;
import org.baraza.exchange.internal.values.Quoted;
import org.baraza.exchange.plan.Elements;
import org.baraza.exchange.plan.Field;
import org.baraza.exchange.plan.Field.Role;
import org.baraza.exchange.plan.Headings;
import org.baraza.exchange.plan.TableKind;
import org.baraza.exchange.table.Sheet;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.PrivateData;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyPackage.Literals;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;

/**
 * One import of tables into a plan, owners before what they own. It is run twice: on a copy, to see what would happen,
 * and on the plan.
 */
final class ImportRun {

    /** Only when all that have an id have their elements is it known which of those are left for rows without one. */
    private static final Comparator<Row> OURS_FIRST = Comparator.comparing(row -> !row.isOurs());

    private final Strategy strategy;
    private final Supplier<PrivateData> privateData;
    private final ImportOptions options;
    private final Journal journal;
    private final Elements elements;
    private final AssumedObjective assumed;
    private boolean titlesAreObjectives;

    ImportRun(Strategy strategy, Supplier<PrivateData> privateData, ImportOptions options) {
        this.strategy = strategy;
        this.privateData = privateData;
        this.options = options;
        this.journal = new Journal(options.language());
        this.elements = new Elements(strategy);
        this.assumed = new AssumedObjective(strategy, elements, options.objective());
    }

    /** A row and the element that it is about. */
    private record Work(Row row, EObject element, FieldWriter writer) {
    }

    Journal run(List<TableReading> tables) {
        List<Work> later = new ArrayList<>();
        for (TableReading table : tables.stream().sorted(Comparator.comparing(TableReading::kind)).toList()) {
            // where neither the plan nor an earlier table has any
            titlesAreObjectives |= table.kind() == TableKind.INDICATORS && strategy.getObjectives().isEmpty();
            tellExtraColumns(table);
            new HiddenParts(table, journal, language()).tell();
            Rows.asides(table, this::isObjective).forEach(row -> tellRow(table, row, "", Messages.Import_aside));
            Rows.titles(table, this::isObjective).forEach(row -> tellRow(table, row, firstText(table, row), Messages.Import_title));
            Rows.notes(table).forEach(row -> tellRow(table, row, firstText(table, row), Messages.Import_remark));
            Rows.sums(table).forEach((row, label) -> tellRow(table, row, label, Messages.Import_sum));
            Rows.uncomputed(table).forEach(place -> journal.noted(place, table.kind().title(language()), "=", Messages.Import_uncomputed));
            List<Work> works = new ArrayList<>();
            Limits limits = Limits.of(strategy);
            Claims claims = new Claims();
            DayOrder days = DayOrder.of(table);
            days.tell(journal, new Forms(language()));
            DecimalSign decimals = DecimalSign.of(table);
            decimals.tell(journal, language());
            new CostMagnitudes(table).tell(journal, language());
            LostPercents percents = LostPercents.of(table, journal, language());
            List<Row> rows = Rows.of(table, this::isObjective, new SpokenOf(elements)::isCalled);
            CountedNames counted = CountedNames.of(rows);
            new MergedNames(journal, table, language()).join(rows.stream().sorted(OURS_FIRST).map(days::read).map(counted::read)
                    .map(row -> TwoInOne.part(row, elements)).map(percents::read).toList())
                    .forEach(row -> take(row, limits, decimals, claims).ifPresent(works::add));
            works.sort(Comparator.comparing(work -> work.row.index()));
            Order.restore(works.stream().map(Work::element).filter(element -> element.eClass() == table.kind().type()).toList(), journal);
            works.stream().filter(work -> work.row.table().kind() == TableKind.PLAN).forEach(later::add);
        }
        later.forEach(work -> work.row.values()
                .forEach((field, value) -> work.writer.reference(work.element, field, value)));
        return journal;
    }

    private void tellRow(TableReading table, int row, String what, String why) {
        journal.noted(table.sheet().place(row, -1), table.kind().title(language()), what, why);
    }

    private static String firstText(TableReading table, int row) {
        return table.sheet().at(row, table.sheet().columns(row).getFirst()).orElseThrow().text();
    }

    private boolean isObjective(String title) {
        return titlesAreObjectives || !elements.all(Literals.OBJECTIVE, title).isEmpty();
    }

    private void tellExtraColumns(TableReading table) {
        if (table.kind() != TableKind.INDICATORS && (table.has(Role.MEASURED_ON) || table.has(Role.STATE_IN))) {
            tellUnplaced(table);
        }
        if (table.kind() != TableKind.PLAN) {
            table.headings().entrySet().stream().filter(entry -> !table.columns().containsKey(entry.getKey()))
                    .filter(entry -> !saysNothingElse(table, entry.getValue())).sorted(Map.Entry.comparingByKey())
                    .forEach(entry -> journal.noted(table.sheet().place(table.headingRow(), entry.getKey()),
                            table.kind().title(language()), entry.getValue(), whyExtra(table, entry.getKey())));
        }
    }

    private static String whyExtra(TableReading table, int column) {
        return table.kind() == TableKind.INDICATORS && BareYears.isOne(table.sheet(), table.headingRow(), column)
                ? NLS.bind(Messages.Import_bareYear, table.sheet().at(table.headingRow(), column).orElseThrow().text().strip()) : Messages.Import_extraColumn;
    }

    /** Where each month or day has a column, it can't be said of which of them a remark is. */
    private void tellUnplaced(TableReading table) {
        table.columns().entrySet().stream().filter(entry -> entry.getValue().role() == Role.VALUE).sorted(Map.Entry.comparingByKey())
                .forEach(entry -> journal.noted(table.sheet().place(table.headingRow(), entry.getKey()), table.kind().title(language()),
                        table.headings().get(entry.getKey()), Messages.Import_unplacedColumn));
    }

    /** The whole cost beside those of the years, and the number of a row, say nothing else. */
    private static boolean saysNothingElse(TableReading table, String heading) {
        String plain = PlainWord.of(heading);
        return plain.isEmpty() || plain.matches("n|no|nr|num|numero|number|s n|sn|sl no|serial no|ref|item no")
                || table.kind() == TableKind.WORKPLAN && plain.endsWith("total") || isWholeCost(table, heading);
    }

    private static boolean isWholeCost(TableReading table, String heading) {
        return table.has(Role.YEAR_COST) && Headings.find(table.kind(), heading, Optional.empty()).stream()
                .anyMatch(field -> field.role() == Role.WHOLE_COST);
    }

    private Locale language() {
        return options.language();
    }

    private Optional<Work> take(Row row, Limits limits, DecimalSign decimals, Claims claims) {
        String currency = Optional.ofNullable(strategy.getCurrency()).orElse("");
        Values values = new Values(new NumberText(decimals.comma(), currency),
                PlanTime.of(strategy.getFirstQuarter(), strategy.getLastQuarter(), limits.fiscalYearStart()), row.isOurs());
        FieldWriter writer = new FieldWriter(strategy, limits, options.catalogue(), values, elements, journal, language());
        if (!new Essentials(row, writer, journal).areSaid()) {
            return Optional.empty();
        }
        Optional<EObject> element = new RowElement(row, strategy, privateData, elements, assumed, claims, journal, writer).find();
        element.ifPresent(found -> write(row, found, writer));
        return element.map(found -> new Work(row, found, writer));
    }

    private void write(Row row, EObject element, FieldWriter writer) {
        for (Map.Entry<Field, Row.Value> entry : row.values().entrySet()) {
            Field field = entry.getKey();
            if (field.role() == Role.VALUE && row.table().kind() == TableKind.PLAN && FieldWriter.isReference(field)) {
                continue;
            }
            if (field.role() == Role.ID && element == strategy && strategy.getId() == null) {
                strategy.setId(entry.getValue().text());
            }
            if (field.role() == Role.VALUE && element.eClass() == row.table().kind().type() && !LeadCell.isOne(row, field)) {
                writer.write(element, field, entry.getValue());
            }
        }
        row.value("lead").filter(value -> element instanceof Activity && !row.isOurs())
                .ifPresent(value -> new LeadCell(row, (Activity) element, value, journal, writer).write());
        elements.add(element);
        if (element == strategy) {
            strategy.eContents().stream().filter(part -> !part.eContainmentFeature().isMany()).forEach(elements::add);
        }
        new SpecialFields(row, element, strategy, journal, writer).write();
    }

    /** What a sheet that is no table of a plan is told as. */
    static void tellUnknown(Journal journal, Sheet sheet) {
        journal.noted(sheet.place(0, -1), sheet.name(), "", NLS.bind(Recogniser.isCoverage(sheet) ? Messages.Import_coverage
                : Messages.Import_unknownSheet, Quoted.of(sheet.name())));
    }
}
