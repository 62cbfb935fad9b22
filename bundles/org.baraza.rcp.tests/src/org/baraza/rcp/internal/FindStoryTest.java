package org.baraza.rcp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.rcp.internal.find.FindDialog;
import org.baraza.testkit.ui.Voice;
import org.baraza.testkit.ui.Voice.Thing;
import org.baraza.testkit.ui.Widgets;
import org.baraza.ui.HeadButton;
import org.baraza.ui.Rooms;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody knows what she wants and not where it is: a few letters and Enter lead there, from wherever she is. */
@WithAWindowManager
class FindStoryTest extends StoryCase {

    @BeforeEach
    void openTheStrategy() throws Exception {
        InstanceScope.INSTANCE.getNode("org.baraza.rcp/found").clear();
        user.goTo(Rooms.STRATEGY);
    }

    @Test
    void aFewLettersOfATacticLeadToItInTheCatalogue() {
        find("multimed");
        user.press("Enter");
        assertInFront(Rooms.CATALOGUE);
        assertTrue(user.eventually(() -> chosenInTheCatalogue().startsWith("Multimedia")),
                this::chosenInTheCatalogue);
    }

    @Test
    void aPageIsTurnedToAndIsOfferedFirstTheNextTime() {
        find("cover");
        user.press("Enter");
        assertInFront(Rooms.WORKPLAN);
        assertTrue(user.eventually(() -> page().equals(Optional.of("Coverage"))));

        open();
        assertEquals("Coverage, Workplan", offered().getFirst().name());
        user.press("Esc");
        assertTrue(user.eventually(() -> user.shell() == Display.getCurrent().getActiveShell()));
    }

    /** It stayed over the window, in the way of what one came back to. */
    @Test
    void helpBesideItDoesNotKeepItOpenOverTheWindow() {
        open();
        Shell find = dialog();
        user.press("F1");
        assertTrue(user.eventually(() -> dialog().getParent() == find));
        Shell help = dialog();
        user.shell().forceActive();
        assertTrue(user.eventually(find::isDisposed));
        assertTrue(help.isDisposed());
    }

    @Test
    void aPageOfARoomThatWasNotMadeYetTakesTheKeys() {
        user.page().hideView(user.page().findView(Rooms.WORKPLAN));
        find("cover");
        user.press("Enter");
        assertTrue(user.eventually(() -> page().equals(Optional.of("Coverage"))));
        user.press("ArrowDown");
        assertTrue(user.eventually(() -> desk.focus().contains("District councils")), desk::focus);
    }

    /** Only tactics with these words in their texts were found. */
    @Test
    void whatTheHeadOfARoomOffersIsDone() {
        user.page().hideView(user.page().findView(Rooms.WORKPLAN));
        find("what if");
        assertTrue(spoken().startsWith("What if…"), this::spoken);
        List<String> titles = new ArrayList<>();
        assertTrue(user.inDialog(() -> user.press("Enter"), dialog -> titles.add(dialog.getText())));
        assertTrue(titles.getFirst().startsWith("What if"), titles::toString);
        assertInFront(Rooms.WORKPLAN);
    }

    @Test
    void anElementInARoomThatWasNotMadeYetTakesTheKeys() {
        user.page().hideView(user.page().findView(Rooms.WORKPLAN));
        find("story desk");
        user.press("Enter");
        assertTrue(user.eventually(() -> desk.focus().contains("Story desk")), desk::focus);
        String before = desk.focus();
        user.press("ArrowDown");
        assertTrue(user.eventually(() -> !before.equals(desk.focus())));
    }

    @Test
    void theArrowsChooseFromTheFieldAndTheKeysStayInIt() {
        find("media");
        String first = spoken();
        user.press("ArrowDown");
        assertNotEquals(first, spoken());
        user.press("ArrowUp");
        assertEquals(first, spoken());
        user.press("End");
        assertEquals("Search the help for “media”", spoken());
        user.press("ArrowDown");
        assertEquals(first, spoken());
        user.press("Home");
        user.type("n");
        assertEquals("median", field().getText());
        user.press("Esc");
    }

    @Test
    void aClickGoesThereToo() {
        find("budget");
        user.click(list(), offered().getFirst().middle());
        assertInFront(Rooms.WORKPLAN);
        assertTrue(user.eventually(() -> page().equals(Optional.of("Budget"))));
    }

    @Test
    void welcomeIsThePageItself() throws Exception {
        find("welcome");
        user.press("Enter");
        assertTrue(user.eventually(Fronts.of(user.window())::isWelcome));
        workbench.run("org.baraza.rcp.back");
    }

    @Test
    void aCommandIsDone() {
        find("add: objective");
        int before = user.session().strategy().getObjectives().size();
        user.press("Enter");
        assertTrue(user.eventually(() -> user.session().strategy().getObjectives().size() == before + 1));
        user.session().undo();
    }

    @Test
    void undoWhileOneTypesLeavesTheStrategyAlone() {
        workbench.active().change("Change title", () -> user.session().strategy().setTitle("Another title"));
        find("media");
        user.press("Ctrl+Z");
        assertEquals("Another title", user.session().strategy().getTitle());
        user.press("Esc");
        user.session().undo();
    }

    private void find(String words) {
        open();
        user.type(words);
    }

    private void open() {
        assertTrue(user.eventually(() -> user.shell() == Display.getCurrent().getActiveShell()));
        user.press("Ctrl+E");
        assertTrue(user.eventually(() -> dialog() != null && dialog().getData() instanceof FindDialog));
    }

    private void assertInFront(String room) {
        assertTrue(user.eventually(() -> room.equals(user.page().getActivePart().getSite().getId())),
                () -> "in front is " + user.page().getActivePart().getTitle());
    }

    private String chosenInTheCatalogue() {
        return Widgets.visible(user.shell(), Tree.class).flatMap(tree -> Stream.of(tree.getSelection()))
                .map(TreeItem::getText).findFirst().orElse("");
    }

    private Optional<String> page() {
        return Widgets.visible(user.shell(), HeadButton.class).filter(HeadButton::isRadio)
                .filter(HeadButton::getSelection).map(HeadButton::getText).findFirst();
    }

    /** What a screen reader hears of the choice. */
    private String spoken() {
        return Voice.descriptionOf(field()).orElse("");
    }

    private List<Thing> offered() {
        return Voice.thingsOn(list());
    }

    private static Text field() {
        return Widgets.visible(dialog(), Text.class).findFirst().orElseThrow();
    }

    private static Canvas list() {
        return Widgets.visible(dialog(), Canvas.class).filter(canvas -> !Voice.thingsOn(canvas).isEmpty()).findFirst()
                .orElseThrow();
    }

    private static Shell dialog() {
        return Display.getCurrent().getActiveShell();
    }
}
