package org.baraza.rcp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.stream.Stream;

import org.baraza.testkit.ui.Widgets;
import org.baraza.ui.Rooms;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.help.IWorkbenchHelpSystem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody asks for help where she is, reads on, and searches. */
class HelpStoryTest extends StoryCase {

    private static final String VIEW = "org.baraza.ui.help.view";

    private final IWorkbenchHelpSystem help = PlatformUI.getWorkbench().getHelpSystem();

    @BeforeEach
    void settle() {
        user.settle();
    }

    @AfterEach
    void hideTheHelp() {
        IViewPart view = user.page().findView(VIEW);
        if (view != null) {
            user.page().hideView(view);
        }
    }

    @Test
    void everyRoomHasItsPage() {
        Map<String, String> titles = Map.of(Rooms.STRATEGY, "From nothing to a first strategy",
                Rooms.STAKEHOLDERS, "Map and rank the groups of users", Rooms.WORKPLAN, "Build the workplan",
                Rooms.MONITORING, "The monthly round", Rooms.CATALOGUE, "Find a tactic in the catalogue");
        for (String room : Rooms.CENTRE) {
            user.goTo(room);
            help.displayDynamicHelp();
            assertShown(titles.get(room));
        }
    }

    @Test
    void theContentsLeadToTheGlossary() throws Exception {
        workbench.run("org.baraza.ui.help.page");
        assertShown("Contents");
        help.displayHelpResource("/org.baraza.help/help/glossary.html#tactic");
        assertShown("Glossary");
    }

    @Test
    void aSearchFindsAPageWhileOneTypes() throws Exception {
        workbench.run("org.baraza.ui.help.page");
        user.settle();
        field().setText("power cut");
        assertTrue(user.eventually(() -> shown().anyMatch(text -> text.contains("After a power cut"))));
    }

    @Test
    void whatIsAskedForLaterIsNotSearchedFor() throws Exception {
        workbench.run("org.baraza.ui.help.page");
        user.settle();
        field().setText("power cut");
        help.displayHelpResource("/org.baraza.help/help/glossary.html#tactic");
        assertShown("Glossary");
        assertEquals("", field().getText());
    }

    private Text field() {
        return Widgets.visible(user.shell(), Text.class)
                .filter(text -> text.getMessage().equals("Search the help")).findFirst().orElseThrow();
    }

    private void assertShown(String title) {
        assertTrue(user.eventually(() -> shown().anyMatch(text -> text.startsWith(title))), title);
    }

    private Stream<String> shown() {
        return Widgets.visible(user.shell(), StyledText.class).map(StyledText::getText);
    }
}
