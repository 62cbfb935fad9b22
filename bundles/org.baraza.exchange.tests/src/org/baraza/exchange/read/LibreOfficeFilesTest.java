package org.baraza.exchange.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.baraza.exchange.Resources;
import org.baraza.exchange.imports.ImportedPlan;
import org.baraza.exchange.table.Cell;
import org.baraza.exchange.table.Sheet;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threeten.extra.YearQuarter;

/** Files that LibreOffice wrote, with merged cells, titles, formulas and days. */
class LibreOfficeFilesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = { "workplan-fr.xlsx", "workplan-fr.ods" })
    void aFrenchWorkplan(String name) throws Exception {
        Strategy plan = StrategyFactory.eINSTANCE.createStrategy();
        plan.setFirstQuarter(YearQuarter.of(2027, 1));
        plan.setLastQuarter(YearQuarter.of(2028, 4));
        plan.setCurrency("XOF");
        ImportedPlan.of(plan, TableFiles.read(Resources.copied(getClass(), name, folder)));
        assertEquals(List.of("Former les utilisateurs", "Écouter les utilisateurs"),
                plan.getObjectives().stream().map(it -> it.getName()).toList());
        assertEquals(List.of("Formation des médias 1:1250000 2:8000.50 2027-Q1 2027-Q1", "Petit déjeuner de presse 1:500000 2027-Q1 2028-Q3",
                "Enquête de satisfaction 1:2000000 2027-Q4 2027-Q4"), plan.getObjectives().stream()
                        .flatMap(it -> it.getActivities().stream()).map(LibreOfficeFilesTest::told).toList());
        assertEquals(2, plan.getObjectives().getFirst().getIndicators().size());
        assertEquals(List.of("Journalistes", "Étudiants", "Ministères"), plan.getStakeholders().stream().map(it -> it.getName()).toList());
    }

    private static String told(Activity activity) {
        return activity.getName() + activity.getCosts().stream().map(it -> " " + it.getYear() + ":" + it.getPlanned())
                .collect(Collectors.joining()) + " " + activity.getFirstQuarter() + " " + activity.getLastQuarter();
    }

    @ParameterizedTest
    @ValueSource(strings = { "groups-en.xlsx", "groups-en.ods" })
    void cellsHaveTheirTypesAndFormulasTheirValues(String name) throws Exception {
        Sheet sheet = TableFiles.read(Resources.copied(getClass(), name, folder)).sheets().getFirst();
        assertEquals("3.5", sheet.at(2, 1).orElseThrow().text());
        assertEquals("2026-10-31", sheet.at(2, 4).map(cell -> (Cell.Day) cell).orElseThrow().date().toString());
        assertEquals("Recent data; Charts", sheet.at(2, 3).orElseThrow().text());
    }
}
