package org.baraza.ui.monitoring.internal.model;

import static org.baraza.testkit.Builders.anIndicator;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.baraza.model.catalogue.Frequency;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.testkit.IndicatorBuilder;
import org.junit.jupiter.api.Test;

class LedgerTest {

    private final IndicatorBuilder misuse = anIndicator("Misused figures").lessIsBetter().due(Frequency.HALF_YEARLY)
            .startingAt("2024-12-31", 24).aimingAt("2025-12-31", 20).aimingAt("2026-12-31", 12);

    @Test
    void aRowADayHoldsWhatWasMeasuredAimedAtAndExpected() {
        misuse.measured("2025-06-30", 22).measured("2025-12-31", 23);
        assertEquals(List.of(
                "31/12/2024 | 24 |  |  |  | Baseline",
                "30/06/2025 | 22 |  | 22.02 | On track | ",
                "31/12/2025 | 23 | 20 | 20 | Lagging | ",
                "30/06/2026 |  |  | 16.03 | Measurement missing | ",
                "31/12/2026 |  | 12 | 12 | Next due | ",
                " |  |  |  |  | "), new LedgerSheet(misuse, "2026-09-01").lines());
    }

    @Test
    void aMeasuredZeroIsAZeroAndAMissingValueIsNot() {
        misuse.measured("2025-06-30", 0);
        LedgerSheet sheet = new LedgerSheet(misuse, "2026-01-15");
        assertEquals("0", sheet.text("2025-06-30", LedgerColumn.MEASURED));
        assertEquals("", sheet.text("2025-12-31", LedgerColumn.MEASURED));
        assertEquals("Measurement missing", sheet.text("2025-12-31", LedgerColumn.STATE));
    }

    @Test
    void aValueOfTheRunningPeriodMeansThatNoneIsDueNext() {
        misuse.measured("2026-08-20", 14);
        assertEquals(List.of(
                "31/12/2024 | 24 |  |  |  | Baseline",
                "30/06/2025 |  |  | 22.02 | Measurement missing | ",
                "31/12/2025 |  | 20 | 20 | Measurement missing | ",
                "30/06/2026 |  |  | 16.03 | Measurement missing | ",
                "20/08/2026 | 14 |  | 14.92 | Ahead | ",
                "31/12/2026 |  | 12 |  |  | ",
                " |  |  |  |  | "), new LedgerSheet(misuse, "2026-09-01").lines());
    }

    @Test
    void anIndicatorWithoutAnythingHasRowsToBeginWith() {
        assertEquals(List.of(
                " |  |  |  |  | Baseline",
                "31/01/2026 |  |  |  | Next due | ",
                " |  |  |  |  | "), new LedgerSheet(anIndicator("Visits"), "2026-01-15").lines());
    }

    @Test
    void twoMeasurementsOfADayAndOneWithoutADayAreAllShown() {
        misuse.measured("2025-06-30", 22).measured("2025-06-30", 21)
                .also(indicator -> indicator.getMeasurements().add(StrategyFactory.eINSTANCE.createMeasurement()));
        assertEquals(List.of(
                "31/12/2024 | 24 |  |  |  | Baseline",
                " |  |  |  |  | ",
                "30/06/2025 | 22 |  | 22.02 | On track | ",
                "30/06/2025 | 21 |  | 22.02 | Ahead | ",
                "31/12/2025 |  | 20 | 20 | Next due | ",
                "31/12/2026 |  | 12 |  |  | ",
                " |  |  |  |  | "), new LedgerSheet(misuse, "2025-07-15").lines());
    }

    @Test
    void aRowWhoseDateIsCorrectedIsFoundAgainWhereItStandsNow() {
        LedgerSheet sheet = new LedgerSheet(misuse.measured("2025-06-30", 22).measured("2025-12-31", 23), "2026-09-01");
        assertEquals("20/03/2026 | 22 |  | 18.27 | Lagging | ", sheet.followed("2025-06-30", LedgerColumn.DATE, "20/03/2026"));
        assertEquals(Optional.of(LedgerColumn.MEASURED), sheet.row("2026-03-20").after(LedgerColumn.DATE));
        assertEquals(Optional.of(LedgerColumn.NOTE), sheet.row("2026-03-20").after(LedgerColumn.TARGET));
        assertEquals(Optional.empty(), sheet.row("2026-03-20").after(LedgerColumn.NOTE));
    }

    @Test
    void aNewRowIsFoundAgainAmongItsDays() {
        LedgerSheet sheet = new LedgerSheet(misuse.measured("2025-06-30", 22), "2026-09-01");
        assertEquals(" | 21 |  |  |  | ", sheet.followed(LedgerSheet.NEW_ROW, LedgerColumn.MEASURED, "21"));
        assertEquals("10/07/2025 | 21 |  | 21.91 | Ahead | ",
                sheet.followed(LedgerSheet.NEW_ROW, LedgerColumn.DATE, "10/07/2025"));
    }

    @Test
    void numbersAndDatesTakeTheFormOfTheDocument() {
        IndicatorBuilder readers = anIndicator("Lecteurs").startingAt("2024-12-31", 5200.5).aimingAt("2027-12-31", 8000)
                .due(Frequency.YEARLY);
        assertEquals("31/12/2024 | 5\u202f200,5 |  |  |  | Baseline",
                new LedgerSheet(readers, "2025-01-15", Locale.FRENCH).lines().getFirst());
        assertEquals("31.12.2024 | 5.200,5 |  |  |  | Baseline",
                new LedgerSheet(readers, "2025-01-15", Locale.GERMAN).lines().getFirst());
    }
}
