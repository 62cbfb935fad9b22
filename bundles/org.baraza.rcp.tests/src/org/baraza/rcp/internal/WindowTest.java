package org.baraza.rcp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.baraza.checks.Severity;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.model.strategy.StrategyPackage;
import org.baraza.testkit.ui.Widgets;
import org.baraza.ui.Appearance;
import org.baraza.ui.Navigation;
import org.baraza.ui.Rooms;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WindowTest {

    private Workbench workbench;

    @BeforeEach
    void openTheSample() {
        workbench = new Workbench();
    }

    @AfterEach
    void leave() {
        workbench.leave();
        assertEquals(List.of(), workbench.errors());
    }

    @Test
    void namesTheStrategyInItsTitle() {
        assertTrue(workbench.title().contains("Republic of Tamasi"), workbench.title());
    }

    @Test
    void everyRoomOpensOnTheSample() {
        for (String room : Rooms.CENTRE) {
            assertTrue(Navigation.show(workbench.window().getActivePage(), room).isPresent(), room);
            workbench.settle();
        }
    }

    @Test
    void theViewsBesideTheRoomsOpen() {
        for (String view : List.of(Rooms.GUIDE, Rooms.DETAILS, Rooms.FINDINGS)) {
            assertTrue(Navigation.show(workbench.window().getActivePage(), view).isPresent(), view);
            workbench.settle();
        }
    }

    @Test
    void detailsAreThoseOfTheGroupThatOneStopsAt() {
        IWorkbenchPage page = workbench.window().getActivePage();
        Navigation.show(page, Rooms.DETAILS);
        List<StakeholderGroup> groups = workbench.active().session().orElseThrow().strategy()
                .getStakeholders();
        Navigation.reveal(page, groups.get(0), Optional.empty());
        assertTrue(workbench.eventually(() -> labels("Parliamentarians") == 1));
        Navigation.reveal(page, groups.get(1), Optional.empty());
        Navigation.reveal(page, groups.get(2), Optional.empty());
        assertEquals(1, labels("Parliamentarians"), "what one only passes is not shown");

        assertTrue(workbench.eventually(() -> labels("Journalists") == 1));
        assertEquals(0, labels("Parliamentarians"));
    }

    private long labels(String words) {
        return Widgets.visible(workbench.window().getShell(), Label.class)
                .filter(label -> label.getText().equals(words)).count();
    }

    @Test
    void tabsCountWhatIsToFix() {
        assertEquals(1, countOn(Rooms.STAKEHOLDERS));

        workbench.active().change("Place group", () -> {
            StakeholderGroup group = unplaced();
            group.setCurrent(1.0);
            group.setDesired(1.0);
        });
        workbench.settle();

        assertEquals(0, countOn(Rooms.STAKEHOLDERS));
    }

    @Test
    void theTabOfFindingsCountsThemAll() {
        Navigation.show(workbench.window().getActivePage(), Rooms.FINDINGS);
        workbench.settle();
        assertEquals(workbench.session().findings().open().stream().filter(each -> each.severity() == Severity.TO_FIX)
                .count(), countOn(Rooms.FINDINGS));
    }

    /** The workbench remembers the names of tabs: a count in them would grow from start to start. */
    @Test
    void countsAreNoPartOfTheNames() {
        Navigation.show(workbench.window().getActivePage(), Rooms.WORKPLAN);
        partOf(Rooms.STAKEHOLDERS).setLabel("Stakeholders (1 to fix)");
        Navigation.show(workbench.window().getActivePage(), Rooms.STAKEHOLDERS);
        workbench.settle();
        assertEquals("Stakeholders", partOf(Rooms.STAKEHOLDERS).getLabel());
    }

    @Test
    void countsStayWhenTheThemeChanges() {
        Appearance.use(Appearance.DARK);
        assertTrue(workbench.eventually(Appearance::isDark));
        workbench.settle();
        assertEquals(1, countOn(Rooms.STAKEHOLDERS));
        Appearance.use(Appearance.LIGHT);
        assertTrue(workbench.eventually(() -> !Appearance.isDark()));
    }

    /** As for who starts at Welcome: rooms are made with the icons of the light. */
    @Test
    void roomsThatComeInTheDarkHaveItsIcons() {
        Appearance.use(Appearance.DARK);
        assertTrue(workbench.eventually(Appearance::isDark));
        Fronts.of(workbench.window()).showWelcome();
        MPart room = part(Rooms.CATALOGUE);
        room.setIconURI(room.getIconURI().replace("/dark/", "/light/"));
        Fronts.of(workbench.window()).showRooms();
        workbench.settle();
        assertTrue(room.getIconURI().contains("/dark/"), room::getIconURI);
        Appearance.use(Appearance.LIGHT);
        assertTrue(workbench.eventually(() -> !Appearance.isDark()));
    }

    private MPart part(String id) {
        return workbench.window().getService(EModelService.class).findElements(workbench.window().getService(MWindow.class),
                id, MPart.class, null, EModelService.ANYWHERE).getFirst();
    }

    /** Each would be reset with its whole table when the theme changes: in that the program has crashed. */
    @Test
    void rowsOfTablesAreNotStyledOneByOne() {
        Set<Widget> styled = new HashSet<>();
        Listener listener = event -> styled.add(event.widget);
        Display display = workbench.window().getShell().getDisplay();
        display.addListener(SWT.Skin, listener);
        Table table = new Table(workbench.window().getShell(), SWT.NONE);
        TableItem row = new TableItem(table, SWT.NONE);
        workbench.settle();
        display.removeListener(SWT.Skin, listener);
        table.dispose();
        assertTrue(styled.contains(table));
        assertFalse(styled.contains(row));
    }

    @Test
    void theEditMenuNamesTheStep() {
        workbench.active().change("Move Journalists", () -> workbench.session().strategy().setTitle("Another title"));
        workbench.settle();
        assertEquals("Undo Move Journalists", menuText("Undo"));
        workbench.session().undo();
        workbench.settle();
        assertEquals("Redo Move Journalists", menuText("Redo"));
    }

    @Test
    void presentingTakesTheFrameAwayAndEscapeBringsItBack() throws Exception {
        Navigation.show(workbench.window().getActivePage(), Rooms.STRATEGY);
        workbench.settle();
        workbench.run("org.baraza.rcp.present");
        assertEquals(null, workbench.window().getShell().getMenuBar());
        int large = roomFont();
        workbench.run("org.baraza.rcp.present");
        assertTrue(workbench.window().getShell().getMenuBar() != null);
        assertEquals(Math.round(1.5 * roomFont()), large);
    }

    @Test
    void undoAndRedoWorkFromEveryView() throws Exception {
        String before = workbench.session().strategy().getTitle();
        workbench.active().change("Change title", () -> workbench.session().strategy().setTitle("Another title"));
        for (String room : Rooms.CENTRE) {
            Navigation.show(workbench.window().getActivePage(), room);
            workbench.run("org.eclipse.ui.edit.undo");
            assertEquals(before, workbench.session().strategy().getTitle(), room);
            workbench.run("org.eclipse.ui.edit.redo");
            assertEquals("Another title", workbench.session().strategy().getTitle(), room);
        }
    }

    @Test
    void typingInAFieldIsOneUndoStep() throws Exception {
        String before = workbench.session().strategy().getTitle();
        Navigation.reveal(workbench.window().getActivePage(), workbench.session().strategy(),
                Optional.of(StrategyPackage.Literals.STRATEGY__TITLE));
        workbench.settle();
        Text field = titleField(before);
        field.setText("Typed title");

        workbench.run("org.eclipse.ui.edit.undo");

        assertEquals(before, workbench.session().strategy().getTitle());
        assertEquals(before, field.getText());
        workbench.run("org.eclipse.ui.edit.redo");
        assertEquals("Typed title", field.getText());
    }

    @Test
    void savesWhicheverViewHasTheFocus(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("strategy.baraza");
        workbench.session().saveAs(file);
        workbench.active().change("Change title", () -> workbench.session().strategy().setTitle("Saved title"));
        workbench.settle();
        assertTrue(workbench.title().startsWith("*"), workbench.title());
        Navigation.show(workbench.window().getActivePage(), Rooms.GUIDE);
        workbench.settle();

        workbench.run("org.eclipse.ui.file.save");

        assertTrue(Files.readString(file).contains("Saved title"));
        assertFalse(workbench.title().startsWith("*"), workbench.title());
    }

    @Test
    void changesTheThemeAtOnce() {
        Appearance.use(Appearance.DARK);
        assertTrue(workbench.eventually(Appearance::isDark));
        Appearance.use(Appearance.LIGHT);
        assertTrue(workbench.eventually(() -> !Appearance.isDark()));
    }

    @Test
    void highContrastKeepsNothingOfTheDarkTheme() {
        Appearance.use(Appearance.DARK);
        assertTrue(workbench.eventually(Appearance::isDark));
        workbench.settle();
        Appearance.use(Appearance.CONTRAST);
        assertTrue(workbench.eventually(() -> Appearance.theme().equals(Appearance.CONTRAST)));
        assertFalse(Appearance.isDark());
        assertEquals(Display.getCurrent().getSystemColor(SWT.COLOR_LIST_BACKGROUND),
                Widgets.visible(workbench.window().getShell(), CTabFolder.class).findFirst().orElseThrow().getBackground());
        Appearance.use(Appearance.LIGHT);
        workbench.settle();
    }

    private StakeholderGroup unplaced() {
        return workbench.session().strategy().getStakeholders().stream()
                .filter(group -> group.getCurrent() == null).findFirst().orElseThrow();
    }

    private static Text titleField(String text) {
        return Display.getCurrent().getFocusControl() instanceof Text field && field.getText().equals(text)
                ? field
                : fail("the title field has no focus");
    }

    /** What an item of the Edit menu says when it is opened. */
    private String menuText(String beginning) {
        Menu edit = Stream.of(workbench.window().getShell().getMenuBar().getItems())
                .filter(item -> item.getText().replace("&", "").equals("Edit")).findFirst().orElseThrow().getMenu();
        edit.notifyListeners(SWT.Show, new Event());
        workbench.settle();
        return Stream.of(edit.getItems()).map(MenuItem::getText).filter(text -> text.startsWith(beginning))
                .map(text -> text.split("\t")[0]).findFirst().orElse("");
    }

    private int roomFont() {
        return ((Control) partOf(Rooms.STRATEGY).getWidget()).getFont().getFontData()[0].getHeight();
    }

    private long countOn(String room) {
        return tabs(workbench.window().getShell())
                .filter(tab -> tab.getData(RoomTabRendering.ELEMENT) instanceof MUIElement element
                        && element.getElementId().equals(room))
                .mapToLong(RoomTabRendering::countOn).findFirst().orElseThrow();
    }

    private static Stream<CTabItem> tabs(Control control) {
        return switch (control) {
            case CTabFolder folder -> Stream.of(folder.getItems());
            case Composite composite -> Stream.of(composite.getChildren()).flatMap(WindowTest::tabs);
            default -> Stream.empty();
        };
    }

    private MPart partOf(String room) {
        MWindow window = workbench.window().getService(MWindow.class);
        return window.getContext().get(EModelService.class).findElements(window, room, MPart.class).get(0);
    }
}
