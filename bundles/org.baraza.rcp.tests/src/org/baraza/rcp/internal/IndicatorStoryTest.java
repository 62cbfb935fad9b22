package org.baraza.rcp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.analysis.Forms;
import org.baraza.analysis.Labels;
import org.baraza.model.strategy.Indicator;
import org.baraza.model.strategy.Measurement;
import org.baraza.testkit.ui.Widgets;
import org.baraza.ui.Navigation;
import org.baraza.ui.Rooms;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;

/** What is typed into the values of an indicator and can't be read stays in its cell until it is put right or given up. */
@WithAWindowManager
class IndicatorStoryTest extends StoryCase {

    @Test
    void escapeGivesUpWhatWasRefused() {
        Measurement measured = user.session().strategy().getObjectives().getFirst().getIndicators().getFirst()
                .getMeasurements().getFirst();
        user.goTo(Rooms.MONITORING);
        user.turnTo("Indicators");
        Navigation.reveal(user.page(), measured, Optional.empty());
        user.settle();
        assertTrue(user.eventually(() -> Display.getCurrent().getFocusControl() instanceof Text), desk::focus);
        user.type("many");
        user.press("Enter");
        assertTrue(values().anyMatch(row -> row.contains("many")), "what was refused is kept");

        user.press("Esc");
        assertEquals(0, values().filter(row -> row.contains("many")).count());
    }

    @Test
    void tabGoesOnInTheRowWhoseDateMovedIt() {
        Indicator indicator = user.session().strategy().getObjectives().getFirst().getIndicators().getFirst();
        Measurement measured = indicator.getMeasurements().getFirst();
        String value = Forms.ofProgram().number(measured.getValue());
        user.goTo(Rooms.MONITORING);
        user.turnTo("Indicators");
        Navigation.reveal(user.page(), measured, Optional.empty());
        user.settle();
        assertTrue(user.eventually(() -> Display.getCurrent().getFocusControl() instanceof Text), desk::focus);
        user.press("Shift+Tab");
        assertTrue(user.eventually(() -> Display.getCurrent().getFocusControl() instanceof Text), desk::focus);
        LocalDate later = indicator.getMeasurements().getLast().getDate().plusDays(7);
        user.type(Forms.ofProgram().date(later));
        user.press("Tab");
        assertTrue(user.eventually(() -> Display.getCurrent().getFocusControl() instanceof Text cell
                && cell.getText().equals(value)), desk::focus);
        assertEquals(later, measured.getDate());
        assertTrue(user.eventually(() -> Widgets.visible(user.shell(), CLabel.class).anyMatch(
                line -> String.valueOf(line.getText()).startsWith(Labels.of(measured, Locale.getDefault())))), "The status line knows its new date");
        user.press("Esc");
        desk.takeAllBack();
    }

    /** What is asked of a chosen row came between it and the row that adds one. */
    @Test
    void theLedgerKeepsItsHeightWhenARowIsChosen() {
        Indicator indicator = user.session().strategy().getObjectives().getFirst().getIndicators().getFirst();
        assertFalse(indicator.getDimensions().isEmpty());
        user.goTo(Rooms.MONITORING);
        user.turnTo("Indicators");
        Navigation.reveal(user.page(), indicator, Optional.empty());
        user.settle();
        Table ledger = ledgers().findFirst().orElseThrow();
        ledger.deselectAll();
        ledger.notifyListeners(SWT.Selection, new Event());
        user.settle();
        int height = ledger.getSize().y;
        Navigation.reveal(user.page(), indicator.getMeasurements().getFirst(), Optional.empty());
        user.press("Esc");
        assertEquals(1, ledger.getSelectionCount());
        assertEquals(height, ledger.getSize().y);
        assertTrue(Widgets.visible(user.shell(), Label.class).anyMatch(label -> label.getSize().x > 0
                && label.getText().startsWith("By " + indicator.getDimensions().getFirst())), "it says what is asked for");
    }

    private Stream<String> values() {
        return ledgers().flatMap(table -> Stream.of(table.getItems())).map(Desk::line);
    }

    private Stream<Table> ledgers() {
        return Widgets.visible(user.shell(), Table.class).filter(table -> table.getColumn(0).getText().equals("Date"));
    }
}
