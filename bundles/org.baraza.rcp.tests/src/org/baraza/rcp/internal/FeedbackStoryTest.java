package org.baraza.rcp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.analysis.Forms;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.FeedbackDecision;
import org.baraza.model.strategy.FeedbackItem;
import org.baraza.model.strategy.FeedbackState;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyPackage;
import org.baraza.testkit.ui.Widgets;
import org.baraza.ui.Navigation;
import org.baraza.ui.Rooms;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody calls: what she asked for is noted, decided, taken up by an activity and answered; then it is all taken back. */
class FeedbackStoryTest extends StoryCase {

    private static final Forms FORMS = Forms.ofProgram();

    @BeforeEach
    void openTheRegister() {
        user.goTo(Rooms.MONITORING);
        user.turnTo("Feedback");
    }

    @Test
    void goesFromReceiptToAnswer() {
        Strategy before = EcoreUtil.copy(strategy());
        LocalDate today = user.session().asOf();
        int answered = user.session().analyses().feedback().addressed();
        int raised = user.session().analyses().feedback().raised();

        desk.press("Add feedback");
        FeedbackItem item = strategy().getFeedback().getLast();
        desk.write("Topic", "Prices of seed");
        desk.write("What was said", "The bulletin names maize alone; beans matter as much in the hills.");
        desk.write("Date", FORMS.date(today.minusDays(4)));
        desk.choose("Group", "Farmers’ cooperatives");
        desk.write("Channel", "Telephone");
        desk.write("Lead", "Prices unit");
        desk.write("Due", FORMS.date(today.plusDays(20)));
        assertEquals(today.plusDays(20), item.getDue());
        assertEquals("Farmers’ cooperatives", item.getGroup().getName());
        assertEquals(FeedbackState.OPEN, item.getState());
        assertTrue(Desk.line(desk.row("Feedback register", "Prices of seed")).contains("Open"));

        desk.pick("Decision", "Accepted");
        desk.write("Measure taken", "Beans join the weekly round of prices from January.");
        assertEquals(FeedbackDecision.ACCEPTED, item.getDecision());
        assertEquals(FeedbackState.IN_PROGRESS, item.getState());
        desk.choose("Taken up by", "Market prices by radio");
        assertTrue(item.getConcerns().getFirst() instanceof Activity activity
                && activity.getName().startsWith("Market prices"), "the loop closes to the activity");

        desk.write("Answer to the user", "From January the bulletin gives the price of beans in all six markets.");
        desk.press("Close with this answer");
        assertEquals(FeedbackState.CLOSED, item.getState());
        assertTrue(Desk.line(desk.row("Feedback register", "Prices of seed")).contains("Answered"));
        assertEquals(answered + 1, user.session().analyses().feedback().addressed());
        assertEquals(raised + 1, user.session().analyses().feedback().raised());

        desk.press("Take up again");
        assertNull(item.getClosedOn());
        desk.takeAllBack();
        assertTrue(EcoreUtil.equals(before, strategy()));
    }

    /** Looking back: what is done is done on that day and seen there; what was raised later is told apart. */
    @Test
    void whatIsAddedAndClosedLookingBackIsOfThatDay() {
        Strategy before = EcoreUtil.copy(strategy());
        LocalDate then = LocalDate.of(2026, 3, 31);
        user.session().setAsOf(then);
        user.settle();
        assertTrue(rows().anyMatch(line -> line.endsWith("Raised later")), () -> rows().toList().toString());
        desk.press("Add feedback");
        FeedbackItem item = strategy().getFeedback().getLast();
        desk.write("Topic", "Prices of seed");
        assertEquals(then, item.getDate());
        desk.write("Answer to the user", "In the bulletin.");
        desk.press("Close with this answer");
        assertEquals(then, item.getClosedOn());
        assertTrue(Desk.line(desk.row("Feedback register", "Prices of seed")).endsWith("Answered"));
        desk.takeAllBack();
        user.session().followToday();
        assertTrue(EcoreUtil.equals(before, strategy()));
    }

    /** A filter that does not take what is chosen takes it from the form; what is made of it under a filter does not. */
    @Test
    void theFormShowsWhatTheFilterTakes() {
        desk.press("Add feedback");
        FeedbackItem item = strategy().getFeedback().getLast();
        desk.write("Topic", "Prices of seed");
        desk.choose("Filter: State", "Open");
        assertEquals("Prices of seed", desk.field("Topic").getText());
        desk.write("Answer to the user", "In the bulletin.");
        desk.press("Close with this answer");
        assertEquals("Prices of seed", desk.field("Topic").getText());
        desk.choose("Filter: State", "Past due");
        assertTrue(rows().noneMatch(line -> line.contains("Prices of seed")));
        assertTrue(Widgets.visible(user.shell(), Text.class).noneMatch(field -> field.getText().equals("Prices of seed")));
        desk.choose("Filter: State", "All items");
        desk.takeAllBack();
    }

    /** A finding about an answer puts the cursor there. */
    @Test
    void whatAFindingAsksForHasTheCursor() {
        FeedbackItem item = strategy().getFeedback().getFirst();
        user.goTo(Rooms.STRATEGY);
        Navigation.reveal(user.page(), item, Optional.of(StrategyPackage.Literals.FEEDBACK_ITEM__ANSWER));
        assertTrue(user.eventually(() -> desk.focus().equals("Answer to the user")), desk::focus);
        Navigation.reveal(user.page(), item, Optional.of(StrategyPackage.Literals.FEEDBACK_ITEM__DUE));
        assertTrue(user.eventually(() -> desk.focus().equals("Due")), desk::focus);
    }

    private Stream<String> rows() {
        return Stream.of(desk.table("Feedback register").getItems()).map(Desk::line);
    }

    private Strategy strategy() {
        return user.session().strategy();
    }
}
