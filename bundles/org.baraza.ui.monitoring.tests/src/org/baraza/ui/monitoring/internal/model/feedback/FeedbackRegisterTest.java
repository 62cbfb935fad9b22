package org.baraza.ui.monitoring.internal.model.feedback;

import static org.baraza.testkit.Builders.aFeedbackItem;
import static org.baraza.testkit.Builders.aGroup;
import static org.baraza.testkit.Builders.aStrategy;
import static org.baraza.testkit.Builders.anActivity;
import static org.baraza.testkit.Builders.anObjective;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.baraza.analysis.Forms;
import org.baraza.model.strategy.FeedbackDecision;
import org.baraza.model.strategy.FeedbackItem;
import org.baraza.model.strategy.FeedbackState;
import org.baraza.model.strategy.Strategy;
import org.baraza.ui.monitoring.internal.model.Edit;
import org.baraza.ui.monitoring.internal.model.feedback.FeedbackFilter.Show;
import org.baraza.ui.monitoring.internal.model.feedback.FeedbackRegister.By;
import org.junit.jupiter.api.Test;

class FeedbackRegisterTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Strategy strategy = aStrategy().running("2025-Q1", "2027-Q4").with(aGroup("Journalists"))
            .with(aGroup("Farmers"))
            .with(anObjective("To be quoted").with(anActivity("Briefings").running("2025-Q1", "2027-Q4")))
            .with(aFeedbackItem("Faster prices").raisedOn("2026-01-05").raisedBy("Farmers").dueOn("2026-02-01"))
            .with(aFeedbackItem("District tables").raisedOn("2026-11-05").raisedBy("Farmers").dueOn("2026-12-01"))
            .with(aFeedbackItem("A glossary").raisedOn("2026-01-25").raisedBy("Journalists").closedOn("2026-02-01")
                    .answering("On page 2"))
            .with(aFeedbackItem("Next year").raisedOn("2027-01-25"))
            .build();

    @Test
    void theLatestComesFirstAndWhatIsNotRaisedYetIsToldApart() {
        assertEquals(List.of("Next year |  | Raised later", "District tables | Farmers | Open", "A glossary | Journalists | Answered",
                "Faster prices | Farmers | Past due"), lines(FeedbackFilter.ALL));
        assertEquals("1 of 3 answered, 1 past due, 1 in time", register(FeedbackFilter.ALL).share());
    }

    @Test
    void isFilteredByStateGroupAndWords() {
        assertEquals(List.of("Faster prices | Farmers | Past due"), lines(FeedbackFilter.ALL.showing(Show.PAST_DUE)));
        assertEquals(2, lines(FeedbackFilter.ALL.showing(Show.OPEN)).size());
        assertEquals(1, lines(FeedbackFilter.ALL.of(Optional.of(strategy.getStakeholders().getFirst()))).size());
        assertEquals(List.of("A glossary | Journalists | Answered"), lines(FeedbackFilter.ALL.looking("PAGE 2")));
    }

    @Test
    void spreadsByGroupAndByMonth() {
        assertEquals(List.of("Farmers 2 0 1", "Journalists 1 1 0"), trends(By.GROUP));
        assertEquals(List.of("January 2026 2 1 1", "November 2026 1 0 0"), trends(By.MONTH));
        assertEquals(List.of("Not stated 3 1 1"), trends(By.CHANNEL));
    }

    /** From receipt to answer, and the loop closed to the activity that takes it up. */
    @Test
    void anItemGoesFromReceiptToAnswer() {
        FeedbackEdits edits = new FeedbackEdits(TODAY);
        make("Add feedback", edits.add(strategy, (whole, added) -> added.setText("Prices of seed")));
        FeedbackItem item = strategy.getFeedback().getLast();
        assertEquals("2026-11-22, due 2026-12-22", item.getDate() + ", due " + item.getDue());
        make("Change group of feedback", edits.group(item, Optional.of(strategy.getStakeholders().getLast())));
        make("Decide on feedback", edits.decide(item, FeedbackDecision.ACCEPTED));
        assertEquals(FeedbackState.IN_PROGRESS, item.getState());
        make("Change what takes feedback up",
                edits.concern(item, strategy.getObjectives().getFirst().getActivities().getFirst()));
        assertEquals(1, item.getConcerns().size());
        item.setAnswer("In the market bulletin from March");
        make("Close feedback", edits.state(item, FeedbackState.CLOSED));
        assertEquals(TODAY, item.getClosedOn());
        assertEquals("2 of 4 answered, 1 past due, 1 in time", register(FeedbackFilter.ALL).share());
        make("Change state of feedback", edits.state(item, FeedbackState.IN_PROGRESS));
        assertNull(item.getClosedOn());
        make("Delete feedback", edits.delete(item));
        assertEquals(4, register(FeedbackFilter.ALL).all().size());
    }

    /** Looking back: what is done then is seen then, and nothing is closed before it was raised. */
    @Test
    void whatIsClosedOnADayReadsClosedOnIt() {
        FeedbackItem open = strategy.getFeedback().get(1);
        new FeedbackEdits(TODAY).state(open, FeedbackState.CLOSED).body().run();
        assertEquals("District tables | Farmers | Closed unanswered", lines(FeedbackFilter.ALL).get(1));
        open.setClosedOn(TODAY.plusDays(1));
        assertEquals("District tables | Farmers | Open", lines(FeedbackFilter.ALL).get(1));
        FeedbackItem later = strategy.getFeedback().getLast();
        new FeedbackEdits(TODAY).state(later, FeedbackState.CLOSED).body().run();
        assertEquals(later.getDate(), later.getClosedOn());
    }

    @Test
    void whatIsWorkedOnStaysListedWhenTheFilterDoesNotTakeItAnyMore() {
        FeedbackFilter filter = FeedbackFilter.ALL.showing(Show.OPEN);
        FeedbackItem item = strategy.getFeedback().getFirst();
        item.setState(FeedbackState.CLOSED);
        assertEquals(1, register(filter).rows().size());
        assertEquals(false, register(filter).lists(item));
        assertEquals(true, FeedbackRegister.of(strategy, TODAY, filter, Optional.of(item)).lists(item));
        assertEquals("District tables", register(FeedbackFilter.ALL).first().orElseThrow().getText());
    }

    private static void make(String label, Edit edit) {
        assertEquals(label, edit.label());
        edit.body().run();
    }

    private FeedbackRegister register(FeedbackFilter filter) {
        return FeedbackRegister.of(strategy, TODAY, filter, Optional.empty());
    }

    private List<String> lines(FeedbackFilter filter) {
        return register(filter).rows().stream().map(row -> row.item().getText() + " | " + row.group() + " | "
                + row.state()).toList();
    }

    private List<String> trends(By by) {
        return register(FeedbackFilter.ALL).trends(by, new Forms(Locale.ENGLISH)).stream().map(trend -> trend.name() + " "
                + trend.raised() + " " + trend.answered() + " " + trend.pastDue()).toList();
    }
}
