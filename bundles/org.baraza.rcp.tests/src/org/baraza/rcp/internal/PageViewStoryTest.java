package org.baraza.rcp.internal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.testkit.ui.Voice;
import org.baraza.testkit.ui.Widgets;
import org.baraza.ui.Rooms;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The strategy as it will be read, and how long it has become. */
@WithAWindowManager
class PageViewStoryTest extends StoryCase {

    private static final String VISION = "Official figures that every district council quotes in its budget.";

    @BeforeEach
    void openThePageView() {
        user.goTo(Rooms.STRATEGY);
        user.turnTo("Page view");
    }

    @Test
    void readsAsTheDocumentWillAndSaysHowLongItIs() {
        assertTrue(user.eventually(() -> reads(strategyTitle())), this::shown);
        assertTrue(reads(user.session().strategy().getVision().getText()), this::shown);
        assertTrue(labels().anyMatch(text -> text.matches("About \\d+ of \\d+ pages, [\\d,]+ words without the annex")),
                () -> labels().toList().toString());
    }

    @Test
    void whatIsChangedElsewhereIsReadThere() {
        assertTrue(user.eventually(() -> reads(strategyTitle())), this::shown);
        user.session().change("Change the vision", () -> user.session().strategy().getVision().setText(VISION));
        assertTrue(user.eventually(() -> reads(VISION)), this::shown);
        user.session().undo();
        assertTrue(user.eventually(() -> !reads(VISION)), this::shown);
    }

    @Test
    void isScrolledByKeys() {
        assertTrue(user.eventually(() -> reads(strategyTitle())), this::shown);
        StyledText text = text().orElseThrow();
        text.setFocus();
        int top = text.getTopPixel();
        user.press("PAGE_DOWN");
        assertTrue(user.eventually(() -> text.getTopPixel() > top), () -> "at " + text.getTopPixel());
        user.press("PAGE_UP");
        assertTrue(user.eventually(() -> text.getTopPixel() == top), () -> "at " + text.getTopPixel());
    }

    private String strategyTitle() {
        return user.session().strategy().getTitle();
    }

    private boolean reads(String words) {
        return text().filter(page -> page.getText().contains(words)).isPresent();
    }

    private String shown() {
        return text().map(StyledText::getText).map(text -> text.substring(0, Math.min(400, text.length()))).orElse("no page");
    }

    private Optional<StyledText> text() {
        return Widgets.visible(user.shell(), StyledText.class)
                .filter(page -> Voice.nameOf(page).filter("Page view"::equals).isPresent()).findFirst();
    }

    private Stream<String> labels() {
        return Widgets.visible(user.shell(), Label.class).map(Label::getText);
    }
}
