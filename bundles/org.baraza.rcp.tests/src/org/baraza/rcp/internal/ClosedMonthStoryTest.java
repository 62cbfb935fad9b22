package org.baraza.rcp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.baraza.checks.Finding;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Strategy;
import org.baraza.testkit.ui.Widgets;
import org.baraza.ui.FieldFrame;
import org.baraza.ui.LinkWords;
import org.baraza.ui.Rooms;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A month is closed with what was found; then one thing is put right, another goes wrong, and the month says so. */
class ClosedMonthStoryTest extends StoryCase {

    private static final String NO_VISION = "Write the vision:";
    private static final String NO_MISSION = "Write the mission:";
    private static final String LINK = "What was found then…";

    @BeforeEach
    void openTheScorecard() {
        user.session().setAsOf(LocalDate.of(2026, 12, 10));
        user.goTo(Rooms.MONITORING);
        user.turnTo("Scorecard");
    }

    @Test
    void whatWasFoundIsListedWithWhatBecameOfIt() {
        Strategy before = EcoreUtil.copy(strategy());
        String vision = strategy().getVision().getText();
        user.session().change("Forget the vision", () -> strategy().getVision().setText(""));
        user.settle();
        assertTrue(user.inDialog(() -> desk.use("Close November 2026…"), dialog -> desk.press(dialog, "Close the month")));
        assertEquals("Still open", becameOf(NO_VISION));

        user.session().change("Write the vision", () -> strategy().getVision().setText(vision));
        user.session().change("Forget the mission", () -> strategy().getMission().setText(""));
        user.settle();
        assertEquals("Settled since", becameOf(NO_VISION));
        assertEquals("New since", becameOf(NO_MISSION));

        user.session().setAsOf(LocalDate.of(2026, 11, 30));
        user.settle();
        assertEquals("Settled since", becameOf(NO_VISION), "looking back from before the closing");
        desk.takeAllBack();
        assertTrue(EcoreUtil.equals(before, strategy()));
    }

    @Test
    void whatIsListedLeadsToWhatItIsAbout() {
        user.session().change("Forget the vision", () -> strategy().getVision().setText(""));
        user.settle();
        assertTrue(user.inDialog(() -> desk.use("Close November 2026…"), dialog -> desk.press(dialog, "Close the month")));
        assertTrue(user.inDialog(this::open, dialog -> enter(dialog, row -> row.startsWith(NO_VISION))));
        assertTrue(user.eventually(() -> user.page().isPartVisible(user.page().findView(Rooms.STRATEGY))));
        desk.takeAllBack();
    }

    @Test
    void whatIsGoneIsNotGoneToAndTheListStays() {
        Finding finding = user.session().findings().open().stream().filter(each -> each.element() instanceof Activity).findFirst()
                .orElseThrow();
        String words = finding.message();
        assertTrue(user.inDialog(() -> desk.use("Close November 2026…"), dialog -> desk.press(dialog, "Close the month")));
        user.session().change("Delete it", () -> EcoreUtil.delete(finding.element()));
        user.settle();
        assertTrue(user.inDialog(this::open, dialog -> {
            enter(dialog, words::equals);
            assertFalse(dialog.isDisposed());
        }));
        desk.takeAllBack();
    }

    @Test
    void theWholeWordsOfAFindingAreFramedAsFieldsAre() {
        assertTrue(user.inDialog(() -> desk.use("Close November 2026…"), dialog -> desk.press(dialog, "Close the month")));
        assertTrue(user.inDialog(this::open, dialog -> assertEquals(List.of(FieldFrame.class),
                Widgets.visible(dialog, Text.class).map(words -> words.getParent().getClass()).toList())));
        desk.takeAllBack();
    }

    private static void enter(Shell dialog, Predicate<String> finding) {
        Table table = Widgets.visible(dialog, Table.class).findFirst().orElseThrow();
        Event chosen = new Event();
        chosen.item = Stream.of(table.getItems()).filter(row -> finding.test(row.getText())).findFirst().orElseThrow();
        table.notifyListeners(SWT.DefaultSelection, chosen);
    }

    private String becameOf(String finding) {
        Map<String, String> since = new TreeMap<>();
        assertTrue(user.inDialog(this::open, dialog -> since.putAll(rows(dialog))));
        assertFalse(since.isEmpty());
        return since.entrySet().stream().filter(row -> row.getKey().startsWith(finding)).map(Map.Entry::getValue).findFirst()
                .orElse("not listed among " + since.keySet());
    }

    private void open() {
        Widgets.visible(user.shell(), LinkWords.class).filter(line -> line.getText().endsWith(LINK)).findFirst().orElseThrow()
                .notifyListeners(SWT.Selection, new Event());
    }

    private static Map<String, String> rows(Shell dialog) {
        Map<String, String> rows = new TreeMap<>();
        Widgets.visible(dialog, Table.class).flatMap(table -> Stream.of(table.getItems()))
                .forEach(row -> rows.put(row.getText(0), row.getText(1)));
        return rows;
    }

    private Strategy strategy() {
        return user.session().strategy();
    }
}
