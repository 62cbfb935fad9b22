package org.baraza.rcp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.model.strategy.Snapshot;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyPackage.Literals;
import org.baraza.session.Session;
import org.baraza.testkit.ui.Voice;
import org.baraza.testkit.ui.Widgets;
import org.baraza.ui.ActiveSession;
import org.baraza.ui.DropDown;
import org.baraza.ui.HeadButton;
import org.baraza.ui.Navigation;
import org.baraza.ui.Rooms;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was approved is kept; then the plan changes, and the comparison says in words what did. */
class ApprovalStoryTest extends StoryCase {

    private static final String WORDS = "Official figures that every district council quotes in its budget.";

    @BeforeEach
    void openTheApproval() {
        user.goTo(Rooms.STRATEGY);
        user.turnTo("Approval");
    }

    @Test
    void approvesChangesComparesAndTakesItBack() {
        Strategy before = EcoreUtil.copy(strategy());
        int kept = snapshots().size();

        desk.use("Keep the approved version");
        assertEquals(kept + 1, snapshots().size());
        Snapshot approved = snapshots().getLast();
        assertEquals(List.of(), compared(), "nothing has changed yet");

        user.turnTo("Vision and mission");
        desk.write(holding(strategy().getVision().getText()), WORDS);
        assertEquals(WORDS, strategy().getVision().getText());
        String title = "Strategy " + strategy().getCountry();
        user.session().change("Change title", () -> strategy().setTitle(title));
        user.turnTo("Approval");
        List<String> lines = compared();
        assertTrue(lines.stream().anyMatch(line -> line.contains(WORDS)), lines::toString);
        assertTrue(lines.stream().anyMatch(line -> line.contains(title)), lines::toString);
        assertEquals(approved, snapshots().getLast(), "what is kept is locked");

        user.session().undo();
        user.session().undo();
        assertEquals(List.of(), compared());
        desk.takeAllBack();
        assertTrue(EcoreUtil.equals(before, strategy()));
    }

    /** Who approves and in which order, what each decided and when, the locked version, and the launch. */
    @Test
    void approvesThroughTheChainAndLaunches() {
        Strategy before = EcoreUtil.copy(strategy());
        user.session().change("Clear", () -> strategy().getApproval().getChain().clear());
        List<String> bodies = List.of("Technical committee", "Board of directors");
        bodies.forEach(body -> {
            desk.use("Add person or body");
            desk.write(assertInstanceOf(Text.class, Display.getCurrent().getFocusControl()), body);
        });
        for (int step = 0; step < bodies.size(); step++) {
            decide(step, "Approved");
            desk.write(field("On", step), (17 + step) + "/03/2027");
        }
        assertEquals(List.of("Technical committee approved 2027-03-17", "Board of directors approved 2027-03-18"),
                strategy().getApproval().getChain().stream()
                        .map(step -> step.getBody() + " " + step.getDecision().getName() + " " + step.getDate()).toList());
        desk.use("Keep the approved version");
        desk.write("Date", "30/03/2027");
        desk.write("Event", "National statistics day");
        assertEquals(LocalDate.of(2027, 3, 30), strategy().getApproval().getLaunchDate());
        assertEquals("National statistics day", strategy().getApproval().getLaunchEvent());
        assertEquals(List.of(), compared(), "how it is approved and launched is not what was approved");
        desk.takeAllBack();
        assertTrue(EcoreUtil.equals(before, strategy()));
    }

    /** It gave way to what was there, without a word. */
    @Test
    void whatIsNoDateStaysAndSaysHowToWriteOne() {
        LocalDate launch = strategy().getApproval().getLaunchDate();
        desk.write("Date", "in spring");
        assertEquals("in spring", desk.field("Date").getText());
        assertTrue(desk.field("Date").getToolTipText().startsWith("“in spring” is not a date. Write it like "),
                desk.field("Date").getToolTipText());
        assertEquals(launch, strategy().getApproval().getLaunchDate());
        desk.write("Date", "30/03/2027");
        assertEquals(LocalDate.of(2027, 3, 30), strategy().getApproval().getLaunchDate());
        desk.takeAllBack();
    }

    private void decide(int step, String words) {
        DropDown decision = Widgets.visible(user.shell(), DropDown.class)
                .filter(choice -> Voice.nameOf(choice).filter(name -> name.startsWith("Decision")).isPresent())
                .skip(step).findFirst().orElseThrow();
        decision.select(decision.getItems().indexOf(words));
        decision.notifyListeners(SWT.Selection, new Event());
        user.settle();
    }

    private Text field(String name, int which) {
        return Widgets.visible(user.shell(), Text.class).filter(text -> Voice.nameOf(text).filter(name::equals).isPresent())
                .skip(which).findFirst().orElseThrow();
    }

    /** It led to the day of the launch, where nobody is named. */
    @Test
    void whereNobodyApprovesTheFindingLeadsToWhereTheyAreAdded() {
        user.session().change("Clear", () -> strategy().getApproval().getChain().clear());
        Navigation.reveal(user.page(), strategy().getApproval(), Optional.of(Literals.APPROVAL__CHAIN));
        user.settle();
        HeadButton add = assertInstanceOf(HeadButton.class, Display.getCurrent().getFocusControl());
        assertTrue(add.getText().startsWith("Add"), add::getText);
        desk.takeAllBack();
    }

    /** What is locked can be read again, and compared with whatever was kept later; a version is of today. */
    @Test
    void anOlderVersionIsReadAndComparedWith() {
        String title = strategy().getTitle();
        user.session().setAsOf(LocalDate.of(2026, 3, 31));
        desk.use("Keep the approved version");
        Snapshot kept = snapshots().getLast();
        assertEquals(LocalDate.now(), kept.getDate(), "it is not of the day that is looked back to");
        user.session().change("Change title", () -> strategy().setTitle("Heard"));
        desk.use("Keep the approved version");
        assertEquals(List.of(), compared(), "of two of one day the later is the last");
        List<String>[] lines = new List[1];
        assertTrue(user.inDialog(() -> desk.use("Compare with " + kept.getVersion() + "…"), dialog -> lines[0] = lines(dialog)));
        assertTrue(lines[0].stream().anyMatch(line -> line.contains("Heard, was " + title)), () -> lines[0].toString());

        desk.use("Open a copy of " + kept.getVersion());
        IWorkbenchWindow[] windows = PlatformUI.getWorkbench().getWorkbenchWindows();
        assertEquals(2, windows.length);
        Session copy = windows[1].getService(ActiveSession.class).session().orElseThrow();
        assertEquals(title, copy.strategy().getTitle());
        assertTrue(windows[1].getShell().getText().startsWith(title + ", approved version " + kept.getVersion()),
                windows[1].getShell().getText());
        windows[1].close();
        workbench.settle();
        desk.takeAllBack();
        user.session().followToday();
    }

    /** The strip offers what works: look.md names it. */
    @Test
    void comparesFromTheToolbarInAnyRoom() {
        user.goTo(Rooms.WORKPLAN);
        List<String> offered = Widgets.visible(user.shell(), HeadButton.class).map(HeadButton::getText).toList();
        assertTrue(offered.containsAll(List.of("Add", "Import", "Export", "Comment", "Compare", "Present")), offered::toString);
        assertTrue(user.inDialog(() -> desk.use("Compare"),
                dialog -> assertTrue(dialog.getText().startsWith("Compared with approved version 1.0"), dialog::getText)));
    }

    @Test
    void theWholeNameOfWhoApprovesIsSeen() {
        Text who = holding(strategy().getApproval().getChain().getFirst().getBody());
        int line = who.getLineHeight();
        String name = "Director general of the National Statistics Institute, for the council of the whole national statistical system";
        desk.write(who, name);
        user.settle();
        Text whole = holding(name);
        assertTrue(whole.getClientArea().height >= 2 * line, () -> "all of " + name + " in " + whole.getSize());
        assertEquals(name, strategy().getApproval().getChain().getFirst().getBody());
        user.session().undo();
    }

    /** A cell of a spreadsheet may have brought it. */
    @Test
    void aNameOfTwoLinesIsNotWrittenAnewBecauseItWasShown() {
        String name = "Board\nof directors";
        user.session().change("Import", () -> strategy().getApproval().getChain().getFirst().setBody(name));
        user.settle();
        holding("Board of directors").setFocus();
        user.turnTo("Vision and mission");
        assertEquals(name, strategy().getApproval().getChain().getFirst().getBody());
        assertEquals("Import", user.session().undoLabel().orElseThrow());
        user.session().undo();
    }

    /** What the comparison lists: where, what, when, who. */
    private List<String> compared() {
        List<String>[] lines = new List[1];
        assertTrue(user.inDialog(() -> desk.use("Compare with approved…"), dialog -> lines[0] = lines(dialog)));
        return lines[0];
    }

    private static List<String> lines(Shell dialog) {
        return Widgets.visible(dialog, Table.class).flatMap(table -> Stream.of(table.getItems())).map(Desk::line).toList();
    }

    private Text holding(String words) {
        return Widgets.visible(user.shell(), Text.class).filter(field -> field.getText().equals(words)).findFirst()
                .orElseThrow();
    }

    private List<Snapshot> snapshots() {
        return strategy().getApproval().getSnapshots();
    }

    private Strategy strategy() {
        return user.session().strategy();
    }
}
