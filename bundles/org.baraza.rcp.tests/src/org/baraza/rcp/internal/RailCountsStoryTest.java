package org.baraza.rcp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.baraza.checks.Severity;
import org.baraza.model.strategy.Comment;
import org.baraza.model.strategy.StrategyElement;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.testkit.ui.Voice;
import org.baraza.testkit.ui.Widgets;
import org.baraza.ui.Appearance;
import org.baraza.ui.Icons;
import org.baraza.ui.Rooms;
import org.eclipse.e4.ui.model.application.ui.advanced.MPlaceholder;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.IPresentationEngine;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where the views beside a room are folded, their icons say what waits in them. */
class RailCountsStoryTest extends StoryCase {

    @BeforeEach
    void fold() {
        user.goTo(Rooms.STRATEGY);
        user.goTo(Rooms.WORKPLAN);
        user.eventually(() -> item(Rooms.FINDINGS).isPresent());
    }

    @AfterEach
    void light() {
        Appearance.use(Appearance.LIGHT);
        user.eventually(() -> !Appearance.isDark());
    }

    @Test
    void theFlagSaysHowManyFindingsAreToFix() {
        long toFix = user.session().findings().count(Severity.TO_FIX);
        assertNotEquals(0, toFix);
        says(Rooms.FINDINGS, "Findings, " + toFix + " to fix");
        assertCounted(Rooms.FINDINGS, "findings");
        user.session().change("Delete all", () -> user.session().strategy().getStakeholders().clear());
        long now = user.session().findings().count(Severity.TO_FIX);
        assertNotEquals(toFix, now);
        says(Rooms.FINDINGS, "Findings, " + now + " to fix");
    }

    @Test
    void theBubbleSaysHowManyRemarksAreOpen() {
        StrategyElement bearer = user.session().strategy().getObjectives().getFirst();
        long before = user.session().analyses().remarks().count();
        Comment first = comment();
        user.session().change("Comment", () -> bearer.getComments().addAll(List.of(first, comment())));
        says(Rooms.COMMENTS, "Comments, " + (before + 2) + " open remarks");
        assertCounted(Rooms.COMMENTS, "comment");
        user.session().change("Settle all", () -> user.session().analyses().remarks().elements()
                .forEach(element -> element.getComments().forEach(comment -> comment.setResolved(true))));
        says(Rooms.COMMENTS, "Comments");
        assertEquals(Icons.image("comment"), icon(Rooms.COMMENTS));
    }

    /** The platform makes them anew when a view closes or comes, and gives them other icons when the theme changes. */
    @Test
    void countsStayWhateverThePlatformDoesToTheIcons() {
        says(Rooms.FINDINGS, words());
        Image light = icon(Rooms.FINDINGS);
        ToolItem former = item(Rooms.FINDINGS).orElseThrow();
        MPlaceholder details = ((MPart) item(Rooms.DETAILS).orElseThrow().getData()).getCurSharedRef();
        details.setToBeRendered(false);
        details.setToBeRendered(true);
        assertTrue(user.eventually(former::isDisposed), "made anew");
        says(Rooms.FINDINGS, words());
        assertEquals(light, icon(Rooms.FINDINGS), "drawn once");

        Appearance.use(Appearance.DARK);
        assertTrue(user.eventually(() -> Appearance.isDark() && !icon(Rooms.FINDINGS).equals(light)));
        user.settle();
        says(Rooms.FINDINGS, words());
        assertCounted(Rooms.FINDINGS, "findings");
    }

    @Test
    void aRailThatThePersonFoldsCountsToo() {
        List<String> tags = item(Rooms.DETAILS).map(item -> (MPart) item.getData()).orElseThrow().getCurSharedRef()
                .getParent().getTags();
        tags.remove(IPresentationEngine.MINIMIZED);
        assertTrue(user.eventually(() -> item(Rooms.FINDINGS).isEmpty()));
        tags.add(IPresentationEngine.MINIMIZED);
        assertTrue(user.eventually(() -> item(Rooms.FINDINGS).isPresent()));
        says(Rooms.FINDINGS, words());
    }

    private String words() {
        return "Findings, " + user.session().findings().count(Severity.TO_FIX) + " to fix";
    }

    private void says(String view, String words) {
        user.eventually(() -> words.equals(item(view).orElseThrow().getToolTipText()));
        assertEquals(words, item(view).orElseThrow().getToolTipText());
        ToolBar rail = item(view).orElseThrow().getParent();
        assertEquals(words, Voice.name(rail, rail.indexOf(item(view).orElseThrow())));
    }

    /** As large as the plain one, or the bar squeezes it, and with a digit in the corner over it. */
    private void assertCounted(String view, String plain) {
        assertEquals(Icons.image(plain).getBounds(), icon(view).getBounds());
        assertTrue(inkInCorner(icon(view)) > inkInCorner(Icons.image(plain)), () -> view + " bears nothing");
    }

    private static int inkInCorner(Image icon) {
        ImageData drawn = icon.getImageData(100);
        return IntStream.range(drawn.width / 2, drawn.width).map(x -> drawn.getAlpha(x, 0) + drawn.getAlpha(x, 1)).sum();
    }

    private Image icon(String view) {
        return item(view).orElseThrow().getImage();
    }

    private Optional<ToolItem> item(String view) {
        return Widgets.visible(user.shell(), ToolBar.class).flatMap(bar -> Stream.of(bar.getItems()))
                .filter(item -> item.getData() instanceof MPart part && part.getElementId().equals(view)).findFirst();
    }

    private static Comment comment() {
        Comment comment = StrategyFactory.eINSTANCE.createComment();
        comment.setText("Who asks for this?");
        return comment;
    }
}
