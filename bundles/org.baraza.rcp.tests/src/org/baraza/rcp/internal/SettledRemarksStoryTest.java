package org.baraza.rcp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.model.strategy.Comment;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyElement;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.testkit.ui.Voice;
import org.baraza.testkit.ui.Widgets;
import org.baraza.ui.Rooms;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.Test;

/** What is settled is out of the way, until somebody asks for it. */
class SettledRemarksStoryTest extends StoryCase {

    private static final String SAID = "Ask the ministry first.";

    @Test
    void areFoldedAndUnfold() {
        Strategy strategy = user.session().strategy();
        List<EObject> all = List.copyOf(strategy.eContents());
        user.session().change("Settle", () -> Stream.concat(Stream.of(strategy), all.stream())
                .filter(StrategyElement.class::isInstance).map(StrategyElement.class::cast)
                .forEach(element -> element.getComments().add(settled())));
        user.goTo(Rooms.COMMENTS);
        assertTrue(user.eventually(() -> link("Show settled (").isPresent()));
        assertEquals(0, shown());
        press("Show settled (");
        assertTrue(user.eventually(() -> shown() == 1));
        press("Hide settled (");
        assertTrue(user.eventually(() -> shown() == 0));
        desk.takeAllBack();
    }

    private long shown() {
        return Widgets.visible(user.shell(), Label.class).filter(label -> label.getText().equals(SAID)).count();
    }

    private void press(String name) {
        Event enter = new Event();
        enter.keyCode = SWT.CR;
        enter.character = SWT.CR;
        link(name).orElseThrow().notifyListeners(SWT.KeyDown, enter);
        user.settle();
    }

    private Optional<Canvas> link(String name) {
        return Widgets.visible(user.shell(), Canvas.class)
                .filter(link -> Voice.nameOf(link).filter(said -> said.startsWith(name)).isPresent()).findFirst();
    }

    private static Comment settled() {
        Comment comment = StrategyFactory.eINSTANCE.createComment();
        comment.setText(SAID);
        comment.setResolved(true);
        return comment;
    }
}
