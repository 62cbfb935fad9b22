package org.baraza.rcp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.baraza.testkit.ui.Voice;
import org.baraza.testkit.ui.Widgets;
import org.baraza.ui.Rooms;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Widget;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In a window without room for a margin nothing on the page said what is found there. */
@WithAWindowManager
class MarginSignStoryTest extends StoryCase {

    private static final String FOUND = "Objective 2, Misuse in the media: still to be filled in: achievable.";

    private Point before;

    @BeforeEach
    void makeItNarrow() {
        before = user.shell().getSize();
        user.goTo(Rooms.STRATEGY);
        user.turnTo("Objectives");
        user.shell().setSize(900, 700);
        user.settle();
    }

    @AfterEach
    void makeItWide() {
        user.shell().setSize(before);
        user.settle();
    }

    @Test
    void aSignBesideTheFieldOpensTheNoteAboutIt() {
        assertTrue(user.eventually(() -> signs().count() == 1), "a sign stands in the margin");
        Canvas sign = signs().findFirst().orElseThrow();
        int windows = sign.getDisplay().getShells().length;
        sign.setFocus();
        user.press("Enter");
        assertTrue(user.eventually(() -> sign.getDisplay().getShells().length > windows), "its note is open");
        assertTrue(Stream.of(sign.getDisplay().getShells()).flatMap(shell -> Widgets.visible(shell, Label.class))
                .anyMatch(label -> label.getText().equals(FOUND)));
        user.press("Esc");
        assertTrue(user.eventually(() -> sign.getDisplay().getShells().length == windows && sign.isFocusControl()),
                desk::focus);
    }

    @Test
    void whereThereIsRoomTheNoteStandsThereInstead() {
        user.shell().setSize(1366, 700);
        user.settle();
        assertEquals(List.of(), signs().toList());
        assertTrue(Widgets.visible(user.shell(), Label.class).anyMatch(label -> label.getText().equals(FOUND)));
    }

    /** What was hidden while the page was measured had whoever presents measure it again, for ever. */
    @Test
    void measuringThePageHidesNothing() {
        assertTrue(user.eventually(() -> signs().count() == 1));
        Canvas sign = signs().findFirst().orElseThrow();
        Composite sheet = sign.getParent().getParent();
        List<Widget> hidden = new ArrayList<>();
        Listener hiding = event -> hidden.add(event.widget);
        sheet.getDisplay().addFilter(SWT.Hide, hiding);
        sheet.computeSize(1300, SWT.DEFAULT);
        sheet.computeSize(600, SWT.DEFAULT);
        sheet.getDisplay().removeFilter(SWT.Hide, hiding);
        assertEquals(List.of(), hidden);
        assertFalse(sign.isDisposed());
    }

    private Stream<Canvas> signs() {
        return Widgets.visible(user.shell(), Canvas.class)
                .filter(canvas -> Voice.nameOf(canvas).filter(FOUND::equals).isPresent());
    }
}
