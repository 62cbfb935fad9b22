package org.baraza.rcp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.baraza.model.strategy.Comment;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.testkit.ui.Voice;
import org.baraza.testkit.ui.Widgets;
import org.baraza.ui.Navigation;
import org.baraza.ui.Rooms;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;

/** Whoever wrote a remark mends it or takes it away; what others signed nobody rewords. */
class OwnRemarksStoryTest extends StoryCase {

    @Test
    void areCorrectedAndDeleted() {
        Objective objective = user.session().strategy().getObjectives().getFirst();
        user.session().change("Theirs", () -> objective.getComments().add(theirs()));
        int before = objective.getComments().size();
        user.goTo(Rooms.STRATEGY);
        Navigation.reveal(user.page(), objective, Optional.empty());
        user.goTo(Rooms.COMMENTS);
        assertTrue(user.eventually(() -> field().isPresent() && links("Answer") >= before));
        assertEquals(0, links("Edit"), "others' words");

        write("Ask the mininstry first.");
        assertTrue(user.eventually(() -> links("Edit") == 1));
        press("Edit");
        assertEquals("Ask the mininstry first.", field().orElseThrow().getText());
        write("Ask the ministry first.");
        assertTrue(user.eventually(() -> texts(objective).contains("Ask the ministry first.")));
        assertEquals("", field().orElseThrow().getText());
        assertEquals(before + 1, objective.getComments().size());

        field().orElseThrow().setText("Half a thought");
        press("Edit");
        key(field().orElseThrow(), SWT.ESC, 0);
        assertEquals("Half a thought", field().orElseThrow().getText());
        field().orElseThrow().setText("");

        press("Delete");
        assertTrue(user.eventually(() -> objective.getComments().size() == before));
        user.session().undo();
        assertEquals(before + 1, objective.getComments().size());
        desk.takeAllBack();
    }

    private static List<String> texts(Objective objective) {
        return objective.getComments().stream().map(Comment::getText).toList();
    }

    private void write(String words) {
        field().orElseThrow().setText(words);
        key(field().orElseThrow(), SWT.CR, SWT.MOD1);
    }

    private void press(String name) {
        key(all(name).getLast(), SWT.CR, 0);
    }

    private void key(Control control, int code, int mask) {
        Event key = new Event();
        key.keyCode = code;
        key.character = (char) code;
        key.stateMask = mask;
        control.notifyListeners(SWT.KeyDown, key);
        user.settle();
    }

    private Optional<Text> field() {
        return Widgets.visible(user.shell(), Text.class).filter(text -> Voice.nameOf(text)
                .filter(said -> said.startsWith("Comment on") || said.startsWith("Correct")).isPresent()).findFirst();
    }

    private long links(String name) {
        return all(name).size();
    }

    private List<Canvas> all(String name) {
        return Widgets.visible(user.shell(), Canvas.class).filter(link -> Voice.nameOf(link).filter(name::equals).isPresent())
                .toList();
    }

    private static Comment theirs() {
        Comment comment = StrategyFactory.eINSTANCE.createComment();
        comment.setText("Whose budget is this?");
        comment.setAuthor("Somebody of the ministry");
        return comment;
    }
}
