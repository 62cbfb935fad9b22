package org.baraza.exchange.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.baraza.exchange.Plans;
import org.baraza.exchange.plan.Headings;
import org.baraza.exchange.plan.TableKind;
import org.baraza.model.strategy.Strategy;
import org.baraza.report.Column;
import org.baraza.report.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What our own reports print above their tables, offices send back to us. */
class OurOwnHeadingsTest {

    /** Which table of the reports has what of the plan. */
    private static final Map<String, TableKind> TABLES = Map.of("Workplan", TableKind.WORKPLAN, "Plan de travail", TableKind.WORKPLAN,
            "Monitoring and evaluation matrix", TableKind.INDICATORS, "Matrice de suivi et d’évaluation", TableKind.INDICATORS,
            "Stakeholder groups by priority", TableKind.STAKEHOLDERS, "Groupes par ordre de priorité", TableKind.STAKEHOLDERS);
    /** What is computed, and nobody enters. */
    private static final Set<String> COMPUTED = Set.of("Quadrant");

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void areKnown(String language) throws Exception {
        Strategy plan = Plans.sample();
        plan.setLanguage(language);
        List<Table> tables = Stream.of("WorkplanReport", "IndicatorMatrixReport", "StrategyReport")
                .flatMap(report -> OwnReports.tables(report, plan)).filter(table -> TABLES.containsKey(table.caption())).toList();
        assertFalse(tables.stream().map(Table::caption).distinct().count() < 3, tables.toString());
        assertEquals(List.of(), tables.stream().flatMap(table -> table.columns().stream()
                .filter(column -> !isKnown(TABLES.get(table.caption()), column, plan)).map(column -> table.caption() + ": " + column.title()))
                .distinct().toList());
    }

    private static boolean isKnown(TableKind kind, Column column, Strategy plan) {
        return COMPUTED.contains(column.title()) || Stream.of(column.group().map(group -> group + " " + column.title()),
                Optional.of(column.title()), column.group()).flatMap(Optional::stream)
                .anyMatch(form -> !Headings.find(kind, form, Optional.ofNullable(plan.getFirstQuarter())).isEmpty());
    }
}
