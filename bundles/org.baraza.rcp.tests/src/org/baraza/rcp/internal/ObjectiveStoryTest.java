package org.baraza.rcp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.baraza.model.strategy.Comment;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.testkit.ui.Voice;
import org.baraza.testkit.ui.Widgets;
import org.baraza.ui.DropDown;
import org.baraza.ui.FieldFrame;
import org.baraza.ui.Rooms;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearQuarter;

/** An objective is read as soon as it is opened. */
@WithAWindowManager
class ObjectiveStoryTest extends StoryCase {

    @Test
    void opensWithAllThatItsFieldsSay() {
        user.goTo(Rooms.STRATEGY);
        user.turnTo("Objectives");
        head().setFocus();
        user.press("Space");
        assertTrue(user.eventually(() -> texts().size() >= 7 && cut().isEmpty()), () -> cut().toString());
        assertEquals(List.of(), cut());
    }

    @Test
    void theQuarterItIsToBeReachedByIsChosenAndTakenBack() {
        opened();
        Objective first = user.session().strategy().getObjectives().getFirst();
        YearQuarter before = first.getTargetDate();
        DropDown choice = Widgets.visible(user.shell(), DropDown.class)
                .filter(field -> labels(field).anyMatch("To be reached by"::equals)).findFirst().orElseThrow();
        choice.select(1);
        choice.notifyListeners(SWT.Selection, new Event());
        assertEquals(user.session().strategy().getFirstQuarter(), first.getTargetDate());
        assertEquals("Change To be reached by", user.session().undoLabel().orElseThrow());
        user.session().undo();
        assertEquals(before, first.getTargetDate());
    }

    /** What the label before it says. */
    private static Stream<String> labels(DropDown field) {
        List<Control> beside = List.of(field.getParent().getChildren());
        return beside.subList(0, beside.indexOf(field)).reversed().stream().limit(1).filter(Label.class::isInstance)
                .map(before -> ((Label) before).getText());
    }

    /** Of a long page one did not know which objective one was reading. */
    @Test
    void itsNumberAndNameStayInSightWhenItIsScrolled() {
        ScrolledComposite page = opened();
        int top = page.toDisplay(0, 0).y;
        page.setOrigin(0, 400);
        assertTrue(user.eventually(() -> held(page).anyMatch(line -> line.toDisplay(0, 0).y == top)));
        page.setOrigin(0, 0);
        assertTrue(user.eventually(() -> held(page).findAny().isEmpty()));
    }

    @Test
    void itsLineInSightLeavesTheFieldOneGoesUpToUncovered() {
        ScrolledComposite page = opened();
        texts().getLast().setFocus();
        user.settle();
        page.setOrigin(0, page.getContent().getSize().y);
        user.settle();
        assertTrue(held(page).findAny().isPresent());
        for (int steps = texts().size() - 1; steps > 0; steps--) {
            user.press("Shift+Tab");
            Control focused = Display.getCurrent().getFocusControl();
            Control field = focused.getParent() instanceof FieldFrame frame ? frame : focused;
            assertTrue(held(page).allMatch(line -> field.toDisplay(0, 0).y >= line.toDisplay(line.getSize()).y), desk::focus);
        }
    }

    private ScrolledComposite opened() {
        user.goTo(Rooms.STRATEGY);
        user.turnTo("Objectives");
        if (texts().size() < 7) {
            head().setFocus();
            user.press("Space");
        }
        assertTrue(user.eventually(() -> texts().size() >= 7));
        return Stream.<Composite>iterate(head().getParent(), Composite::getParent)
                .filter(ScrolledComposite.class::isInstance).map(ScrolledComposite.class::cast).findFirst().orElseThrow();
    }

    /** Over the form, not in it. */
    private Stream<Canvas> held(ScrolledComposite page) {
        return heads().filter(line -> line.getParent() == page.getContent());
    }

    private Canvas head() {
        return heads().findFirst().orElseThrow();
    }

    private Stream<Canvas> heads() {
        return Widgets.visible(user.shell(), Canvas.class).filter(each -> Voice.nameOf(each)
                .filter(name -> name.contains("Parliament and districts")).isPresent());
    }

    @Test
    void theMarginShowsWhatWasAnswered() {
        user.goTo(Rooms.STRATEGY);
        user.turnTo("Objectives");
        Objective objective = user.session().strategy().getObjectives().getFirst();
        Comment remark = said("Who pays for this?");
        user.session().change("Comment", () -> objective.getComments().add(remark));
        assertTrue(user.eventually(() -> isSeen("Who pays for this?")));
        user.session().change("Answer", () -> remark.getReplies().add(said("The ministry, from next year")));
        assertTrue(user.eventually(() -> isSeen("The ministry, from next year")));
    }

    private static Comment said(String words) {
        Comment comment = StrategyFactory.eINSTANCE.createComment();
        comment.setText(words);
        return comment;
    }

    private boolean isSeen(String words) {
        return Widgets.visible(user.shell(), Label.class).anyMatch(label -> label.getText().equals(words));
    }

    private List<Text> texts() {
        return Widgets.visible(user.shell(), Text.class).filter(text -> (text.getStyle() & SWT.MULTI) != 0).toList();
    }

    private List<String> cut() {
        return texts().stream().filter(text -> text.getClientArea().height
                < text.computeSize(text.getClientArea().width, SWT.DEFAULT).y - 2 * text.getBorderWidth() - 1).map(Text::getText).toList();
    }
}
