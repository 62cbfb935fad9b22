package org.baraza.ui.monitoring.internal.model;

import static org.baraza.testkit.Builders.anIndicator;
import static org.baraza.ui.monitoring.internal.model.LedgerColumn.DATE;
import static org.baraza.ui.monitoring.internal.model.LedgerColumn.MEASURED;
import static org.baraza.ui.monitoring.internal.model.LedgerColumn.NOTE;
import static org.baraza.ui.monitoring.internal.model.LedgerColumn.TARGET;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.baraza.model.catalogue.Frequency;
import org.baraza.model.strategy.Measurement;
import org.baraza.model.strategy.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LedgerEditsTest {

    private final LedgerSheet sheet = new LedgerSheet(anIndicator("Papers that quote").in("%")
            .due(Frequency.HALF_YEARLY).startingAt("2024-12-31", 22).aimingAt("2025-12-31", 30)
            .aimingAt("2026-12-31", 42).measured("2025-06-30", 26).measured("2025-12-31", 30), "2026-09-01");

    @Test
    void aValueTypedAtADueDateIsMeasuredThatDay() {
        sheet.type("2026-06-30", MEASURED, "36.5");
        assertEquals(Optional.of("Add measurement"), sheet.label());
        assertEquals("30/06/2026 | 36.5 |  | 35.95 | On track | ", sheet.lines().get(3));
        assertEquals(List.of("2025-06-30", "2025-12-31", "2026-06-30"), measuredOn());
    }

    @Test
    void aNewRowBecomesAMeasurementOnceItHasADayAndAValue() {
        sheet.type(LedgerSheet.NEW_ROW, DATE, "15/03/2026");
        assertEquals(Optional.empty(), sheet.label());
        sheet.type(LedgerSheet.NEW_ROW, NOTE, "Counted twice");
        assertEquals(Optional.empty(), sheet.label());
        assertEquals("15/03/2026 |  |  |  |  | Counted twice", sheet.lines().getLast());
        sheet.type(LedgerSheet.NEW_ROW, MEASURED, "31");
        assertEquals(Optional.of("Add measurement"), sheet.label());
        assertEquals("15/03/2026 | 31 |  | 32.43 | Lagging | Counted twice", sheet.lines().get(3));
        assertEquals(" |  |  |  |  | ", sheet.lines().getLast());
    }

    @Test
    void aNewRowBecomesATargetAsWell() {
        sheet.type(LedgerSheet.NEW_ROW, TARGET, "55").type(LedgerSheet.NEW_ROW, DATE, "31/12/2027");
        assertEquals(Optional.of("Add target"), sheet.label());
        assertEquals(List.of("2025-12-31", "2026-12-31", "2027-12-31"), targetsOn());
    }

    @Test
    void aTargetOfADayMayBeMeasuredToo() {
        sheet.type("2026-12-31", NOTE, "Early");
        assertEquals(Optional.empty(), sheet.label());
        sheet.type("2026-12-31", MEASURED, "41");
        assertEquals("31/12/2026 | 41 | 42 | 42 | On track | Early", sheet.lines().get(4));
        assertEquals(" |  |  |  |  | ", sheet.lines().getLast());
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-30, MEASURED, many,       “many” is not a number. Write it like 1%2C250.5.",
        "2025-06-30, MEASURED, '1,2',      “1%2C2” is not a number. Write it like 1%2C250.5.",
        "2025-12-31, TARGET,   3.1.2,      “3.1.2” is not a number. Write it like 1%2C250.5.",
        "2025-06-30, DATE,     June,       “June” is not a date. Write it like 31/12/2026.",
        "2025-06-30, DATE,     31/02/2025, “31/02/2025” is not a date. Write it like 31/12/2026.",
        "baseline,   MEASURED, none,       “none” is not a number. Write it like 1%2C250.5.",
        "2025-06-30, DATE,     31/12/2025, "
                + "'31/12/2025 has a measurement already. Change it in its own row, or type another date.'",
        "2026-12-31, DATE,     31/12/2025, "
                + "'31/12/2025 has a target already. Change it in its own row, or type another date.'"})
    void whatCantBeTakenStaysInItsCellAndSaysWhy(String row, LedgerColumn column, String typed, String why) {
        sheet.type(row, column, typed);
        assertEquals(Optional.empty(), sheet.label());
        assertEquals(typed, sheet.text(row, column));
        assertEquals(Optional.of(new Unsettled.Typed(typed, why.replace("%2C", ","), true)),
                sheet.unsettled(row, column));
        assertEquals(List.of("2025-06-30 26", "2025-12-31 30"), measured());
    }

    @Test
    void correctedTextIsTaken() {
        sheet.type("2025-06-30", MEASURED, "2x").type("2025-06-30", MEASURED, "27");
        assertEquals(Optional.of("Change measurement"), sheet.label());
        assertEquals(Optional.empty(), sheet.unsettled("2025-06-30", MEASURED));
        assertEquals(List.of("2025-06-30 27", "2025-12-31 30"), measured());
    }

    @Test
    void aDateThatIsTakenKeepsWhatWasTypedUntilAnotherIs() {
        sheet.type(LedgerSheet.NEW_ROW, MEASURED, "28").type(LedgerSheet.NEW_ROW, DATE, "30/06/2025");
        assertTrue(sheet.unsettled(LedgerSheet.NEW_ROW, DATE).orElseThrow().refused());
        assertEquals("30/06/2025 | 28 |  |  |  | ", sheet.lines().getLast());
        sheet.type(LedgerSheet.NEW_ROW, DATE, "30/09/2025");
        assertEquals(List.of("2025-06-30 26", "2025-09-30 28", "2025-12-31 30"), measured());
    }

    @Test
    void aRowIsNotAddedWhileOneOfItsCellsCantBeRead() {
        sheet.type(LedgerSheet.NEW_ROW, TARGET, "lots").type(LedgerSheet.NEW_ROW, DATE, "2026-03-31")
                .type(LedgerSheet.NEW_ROW, MEASURED, "33");
        assertEquals(Optional.empty(), sheet.label());
        assertEquals("2026-03-31 | 33 | lots |  |  | ", sheet.lines().getLast());
    }

    @Test
    void theUnitMayBeTypedBehindTheNumber() {
        assertEquals(List.of("2025-06-30 27", "2025-12-31 30"), typedThenMeasured("27 %"));
        assertEquals(List.of("2025-06-30 28", "2025-12-31 30"), typedThenMeasured("28%"));
    }

    @Test
    void anotherDateMovesMeasurementAndTargetTogetherIntoOrder() {
        sheet.type("2025-12-31", DATE, "31/03/2025");
        assertEquals(Optional.of("Change date"), sheet.label());
        assertEquals(List.of("2025-03-31 30", "2025-06-30 26"), measured());
        assertEquals(List.of("2025-03-31", "2026-12-31"), targetsOn());
    }

    @Test
    void theSameDateChangesNothing() {
        sheet.type("2025-12-31", DATE, "31.12.25");
        assertEquals(Optional.empty(), sheet.label());
        assertEquals("31/12/2025", sheet.text("2025-12-31", DATE));
    }

    @Test
    void clearingACellDeletesWhatItHeld() {
        sheet.type("2025-12-31", MEASURED, "");
        assertEquals(Optional.of("Delete measurement"), sheet.label());
        assertEquals("31/12/2025 |  | 30 | 30 | Measurement missing | ", sheet.lines().get(2));
        sheet.type("2025-12-31", TARGET, "");
        assertEquals(Optional.of("Delete target"), sheet.label());
        assertEquals(List.of("2026-12-31"), targetsOn());
    }

    @Test
    void deletingARowDeletesAllOfIt() {
        sheet.delete("2025-12-31");
        assertEquals(List.of("2025-06-30 26"), measured());
        assertEquals(List.of("2026-12-31"), targetsOn());
    }

    @Test
    void theBaselineIsEditedAndDeletedInItsRow() {
        sheet.type("baseline", MEASURED, "20").type("baseline", DATE, "30/11/2024");
        assertEquals(new BigDecimal("20"), sheet.indicator().getBaseline().getValue());
        assertEquals(LocalDate.of(2024, 11, 30), sheet.indicator().getBaseline().getDate());
        sheet.delete("baseline");
        assertNull(sheet.indicator().getBaseline());
        sheet.type("baseline", DATE, "31/12/2024");
        assertEquals("31/12/2024", sheet.text("baseline", DATE));
        sheet.type("baseline", DATE, "");
        assertNull(sheet.indicator().getBaseline());
    }

    @Test
    void aNoteIsWrittenAndTakenAway() {
        sheet.type("2025-06-30", NOTE, " Councils gained ");
        assertEquals("Councils gained", sheet.indicator().getMeasurements().getFirst().getNote());
        sheet.type("2025-06-30", NOTE, "");
        assertNull(sheet.indicator().getMeasurements().getFirst().getNote());
    }

    private List<String> typedThenMeasured(String text) {
        sheet.type("2025-06-30", MEASURED, text);
        return measured();
    }

    private List<String> measured() {
        return sheet.indicator().getMeasurements().stream()
                .map(own -> own.getDate() + " " + own.getValue().toPlainString().replace(".0", "")).toList();
    }

    private List<String> measuredOn() {
        return sheet.indicator().getMeasurements().stream().map(Measurement::getDate).map(LocalDate::toString).toList();
    }

    private List<String> targetsOn() {
        return sheet.indicator().getTargets().stream().map(Target::getDate).map(LocalDate::toString).toList();
    }
}
