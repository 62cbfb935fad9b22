package org.baraza.ui.monitoring.internal.model.sheet;

import static org.baraza.testkit.Builders.anIndicator;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.baraza.analysis.Forms;
import org.baraza.model.strategy.Indicator;
import org.baraza.ui.Cells;
import org.baraza.ui.monitoring.internal.model.Edit;
import org.baraza.ui.monitoring.internal.model.LedgerColumn;
import org.junit.jupiter.api.Test;

/** A block of a spreadsheet becomes measurements and targets, as one step. */
class PastedValuesTest {

    private static final Forms FORMS = new Forms(Locale.ENGLISH);
    private static final List<LocalDate> DAYS = List.of(LocalDate.of(2026, 3, 31), LocalDate.of(2026, 6, 30));

    @Test
    void daysWithWhatWasMeasuredAimedAtAndNoted() {
        assertEquals(List.of("2026-03-31 measured 12 target 10 noted Late", "2026-06-30 measured 18.5 target 20"),
                told(pasted("31/03/2026\t12\t10\tLate\n30/06/2026\t18.5\t20\t\n")));
        assertEquals(List.of("2026-03-31 measured 12 noted Late", "2026-06-30 measured 18"),
                told(pasted("31/03/2026\t12\tLate\n30/06/2026\t18\t\n")));
    }

    @Test
    void aHeadingNamesTheColumnsAndIsNoValue() {
        assertEquals(List.of("2026-03-31 measured 12 target 10"),
                told(pasted("Target\tRegion\tmeasured\tDate\n10\tNorth\t12\t31/03/2026\n")));
        assertEquals(List.of("2026-03-31 measured 12"), told(pasted("Day\tPeople\n31/03/2026\t12\n")));
    }

    @Test
    void numbersWithoutDaysGoToTheRowsFromTheCursorOn() {
        assertEquals(List.of("2026-03-31 measured 12", "2026-06-30 measured 18"), told(pasted("12\n18\n")));
        assertEquals(List.of("2026-03-31 target 12"),
                told(PastedValues.read(Cells.read("12"), DAYS, LedgerColumn.TARGET, FORMS)));
        assertEquals("1 row is left out, 2 taken over. There is no day for “20”: paste days with their values, or choose "
                + "the row to begin with.", pasted("12\n18\n20").told().orElseThrow());
    }

    @Test
    void whatCannotBeReadIsLeftOutAndSaid() {
        PastedValues pasted = pasted("31/03/2026\t12\nlater\t13\n30/06/2026\tmany\n");
        assertEquals(List.of("2026-03-31 measured 12"), told(pasted));
        assertEquals(2, pasted.refusals().size());
        assertTrue(pasted.told().orElseThrow().startsWith("2 rows are left out, 1 taken over. “later” is not a date."),
                () -> pasted.told().orElseThrow());
        assertEquals(Optional.empty(), pasted("\n\n").told());
    }

    @Test
    void onePasteIsOneStepAndReplacesWhatIsThereOfADay() {
        Indicator indicator = anIndicator("Visits").measured("2026-03-31", 4).aimingAt("2026-12-31", 30).build();
        Edit edit = new ValueEdits(indicator).paste(pasted("30/06/2026\t18\t20\n31/03/2026\t12\n").values()).orElseThrow();
        assertEquals("Paste 2 values", edit.label());
        edit.body().run();
        assertEquals("[2026-03-31 12, 2026-06-30 18]", indicator.getMeasurements().stream()
                .map(own -> own.getDate() + " " + own.getValue()).toList().toString());
        assertEquals(new BigDecimal("20"), indicator.getTargets().getFirst().getValue());
        assertEquals(Optional.empty(), new ValueEdits(indicator).paste(List.of()));
    }

    @Test
    void aCountOfEventsBecomesTheMeasurementAndKeepsWhatWasNoted() {
        Indicator indicator = anIndicator("People").measured("2026-03-31", 4).build();
        indicator.getMeasurements().getFirst().setNote("Provisional");
        new ValueEdits(indicator).take(LocalDate.of(2026, 3, 31), BigDecimal.TEN, "Counted from 2 events", List.of()).body().run();
        new ValueEdits(indicator).take(LocalDate.of(2026, 6, 30), BigDecimal.ONE, "Counted from 1 event", List.of()).body().run();
        assertEquals("[2026-03-31 10 Provisional, 2026-06-30 1 Counted from 1 event]", indicator.getMeasurements().stream()
                .map(own -> own.getDate() + " " + own.getValue() + " " + own.getNote()).toList().toString());
    }

    private static PastedValues pasted(String clipboard) {
        return PastedValues.read(Cells.read(clipboard), DAYS, LedgerColumn.MEASURED, FORMS);
    }

    private static List<String> told(PastedValues pasted) {
        return pasted.values().stream().map(value -> value.day()
                + value.measured().map(measured -> " measured " + measured).orElse("")
                + value.target().map(target -> " target " + target).orElse("")
                + value.note().map(note -> " noted " + note).orElse("")).toList();
    }
}
