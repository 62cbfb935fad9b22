package org.baraza.exchange.exports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.baraza.analysis.PlanYear;
import org.baraza.analysis.PlanYears;
import org.baraza.exchange.plan.Field;
import org.baraza.exchange.plan.Field.Role;
import org.baraza.exchange.plan.Fields;
import org.baraza.exchange.plan.TableKind;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyPackage.Literals;
import org.baraza.model.strategy.YearCost;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** A plan as tables, all of it but its history and its approved versions. */
final class PlanTables {

    private final Strategy strategy;
    private final ExportValues values;
    private final Map<TableKind, List<EObject>> elements = new EnumMap<>(TableKind.class);
    private final Set<YearCost> shown = new HashSet<>();
    private final List<Integer> years;

    private PlanTables(Strategy strategy, Locale language) {
        this.strategy = strategy;
        this.values = new ExportValues(strategy, language);
        collect();
        this.years = years();
    }

    /** Those that hold something, the plan itself first. */
    static List<PlanTable> of(Strategy strategy, Locale language) {
        return of(strategy, language, kind -> false);
    }

    /** @param isWanted whether a table is, though it holds nothing; those of private data never are */
    static List<PlanTable> of(Strategy strategy, Locale language, Predicate<TableKind> isWanted) {
        PlanTables tables = new PlanTables(strategy, language);
        return Arrays.stream(TableKind.values()).filter(kind -> tables.elements.containsKey(kind) || !kind.isPrivate() && isWanted.test(kind))
                .map(tables::table).toList();
    }

    private void collect() {
        Map<EClass, TableKind> kinds = new HashMap<>();
        Stream.of(TableKind.values()).filter(kind -> !kind.isPrivate()).forEach(kind -> kinds.put(kind.type(), kind));
        elements.put(TableKind.PLAN, List.of(strategy));
        TreeIterator<EObject> all = EcoreUtil.getAllContents(strategy, false);
        while (all.hasNext()) {
            EObject element = all.next();
            if (element.eContainingFeature() == Literals.STRATEGY__HISTORY
                    || element.eContainingFeature() == Literals.APPROVAL__SNAPSHOTS) {
                all.prune();
            } else if (kinds.containsKey(element.eClass())) {
                elements.computeIfAbsent(kinds.get(element.eClass()), kind -> new ArrayList<>()).add(element);
            }
        }
    }

    private List<Integer> years() {
        Set<Integer> numbers = new TreeSet<>(PlanYears.of(strategy).stream().map(PlanYear::number).toList());
        elements.getOrDefault(TableKind.COSTS, List.of()).stream().map(it -> ((YearCost) it).getYear())
                .filter(year -> year >= 1 && year <= 99).forEach(numbers::add);
        return List.copyOf(numbers);
    }

    private PlanTable table(TableKind kind) {
        List<Field> fields = fields(kind);
        List<List<Object>> rows = new ArrayList<>();
        elements.getOrDefault(kind, List.of()).forEach(element -> rows.add(row(element, fields)));
        boolean whole = kind == TableKind.PLAN;
        List<Integer> kept = IntStream.range(0, fields.size()).filter(column -> whole || rows.isEmpty() || isEveryday(kind, fields.get(column))
                || rows.stream().anyMatch(row -> row.get(column) != null)).boxed().toList();
        return new PlanTable(kind, kept.stream().map(fields::get).toList(),
                new ArrayList<>(rows.stream().map(row -> pick(row, kept)).toList()));
    }

    private static List<Object> pick(List<Object> row, List<Integer> columns) {
        List<Object> picked = new ArrayList<>(columns.size());
        columns.forEach(column -> picked.add(row.get(column)));
        return picked;
    }

    /** Columns of what is filled in by hand stand there to be filled in. */
    private static boolean isEveryday(TableKind kind, Field field) {
        return TableKind.everyday().contains(kind) && field.path().size() == 1;
    }

    private List<Field> fields(TableKind kind) {
        List<Field> fields = new ArrayList<>(Fields.of(kind));
        if (kind == TableKind.WORKPLAN) {
            int place = fields.indexOf(Fields.of(kind, Literals.ACTIVITY__LAST_QUARTER)) + 1;
            fields.addAll(place, years.stream().map(Field::cost).toList());
        }
        return fields;
    }

    private List<Object> row(EObject element, List<Field> fields) {
        List<Object> row = new ArrayList<>(fields.size());
        fields.forEach(field -> row.add(value(element, field)));
        return row;
    }

    private Object value(EObject element, Field field) {
        if (field.role() == Role.YEAR_COST) {
            return planned((Activity) element, Integer.parseInt(field.key()));
        }
        boolean elsewhere = element instanceof YearCost cost && shown.contains(cost) && field.id().equals("planned");
        return elsewhere ? null : values.of(element, field);
    }

    /** In the workplan; what it can't show there stands in the table of costs. */
    private Object planned(Activity activity, int year) {
        List<YearCost> costs = activity.getCosts().stream().filter(cost -> cost.getYear() == year).toList();
        if (costs.size() != 1) {
            return null;
        }
        shown.add(costs.getFirst());
        return costs.getFirst().getPlanned();
    }
}
