package org.baraza.exchange.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.baraza.catalogue.Catalogue;
import org.baraza.checks.Findings;
import org.baraza.exchange.Plans;
import org.baraza.exchange.plan.Headings;
import org.baraza.exchange.plan.TableKind;
import org.baraza.model.strategy.Strategy;
import org.baraza.report.Column;
import org.baraza.report.Report;
import org.baraza.report.ReportContext;
import org.baraza.report.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** What our own reports print above their tables, offices send back to us. */
class OurOwnHeadingsTest {

    private static final String PLACE = "org.baraza.report.standard.internal.";
    /** Which table of the reports has what of the plan. */
    private static final Map<String, TableKind> TABLES = Map.of("Workplan", TableKind.WORKPLAN, "Plan de travail", TableKind.WORKPLAN,
            "Monitoring and evaluation matrix", TableKind.INDICATORS, "Matrice de suivi et d’évaluation", TableKind.INDICATORS,
            "Stakeholder groups by priority", TableKind.STAKEHOLDERS, "Groupes par ordre de priorité", TableKind.STAKEHOLDERS);
    /** What is computed, or says two things in one cell, and nobody enters. */
    private static final Set<String> COMPUTED = Set.of("Quadrant", "Frequency, by", "Fréquence, par");

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void areKnown(String language) throws Exception {
        Strategy plan = Plans.sample();
        plan.setLanguage(language);
        List<Table> tables = Stream.of("WorkplanReport", "IndicatorMatrixReport", "StrategyReport")
                .flatMap(report -> tables(report, plan)).filter(table -> TABLES.containsKey(table.caption())).toList();
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

    private static Stream<Table> tables(String report, Strategy plan) {
        Bundle reports = Stream.of(FrameworkUtil.getBundle(OurOwnHeadingsTest.class).getBundleContext().getBundles())
                .filter(bundle -> bundle.getSymbolicName().equals("org.baraza.report.standard")).findFirst().orElseThrow();
        try {
            Report made = (Report) reports.loadClass(PLACE + report).getConstructor().newInstance();
            return made.create(ReportContext.of(plan, Catalogue.of(List.of()), Findings.none(), LocalDate.of(2026, 10, 31))).blocks().stream()
                    .filter(Table.class::isInstance).map(Table.class::cast);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
