package org.baraza.rcp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.baraza.model.strategy.Strategy;
import org.baraza.testkit.ui.Widgets;
import org.baraza.ui.Rooms;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;

/** The questions are there to answer, also in a document that was begun without them. */
class IntroductionStoryTest extends StoryCase {

    private static final String WHY = "Because nobody quotes us.";

    @Test
    void questionsWithoutAPlaceInTheDocumentAreAnsweredAndTakenBack() {
        Strategy before = EcoreUtil.copy(strategy());
        user.session().change("Forget the introduction", () -> strategy().setIntroduction(null));
        user.goTo(Rooms.STRATEGY);
        user.turnTo("Introduction");
        List<Text> fields = Widgets.visible(user.shell(), Text.class).filter(field -> field.getText().isEmpty()).toList();
        assertTrue(fields.size() >= 5, () -> fields.size() + " fields");
        desk.write(fields.get(1), WHY);
        assertEquals(List.of(WHY), strategy().getIntroduction().getAnswers().stream().map(answer -> answer.getText()).toList());
        assertTrue(fields.stream().noneMatch(Text::isDisposed), "the next question is where it was");
        desk.takeAllBack();
        assertTrue(EcoreUtil.equals(before, strategy()));
    }

    private Strategy strategy() {
        return user.session().strategy();
    }
}
