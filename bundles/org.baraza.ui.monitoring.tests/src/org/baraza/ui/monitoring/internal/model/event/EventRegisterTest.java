package org.baraza.ui.monitoring.internal.model.event;

import static org.baraza.testkit.Builders.aGroup;
import static org.baraza.testkit.Builders.aStrategy;
import static org.baraza.testkit.Builders.anActivity;
import static org.baraza.testkit.Builders.anIndicator;
import static org.baraza.testkit.Builders.anObjective;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.baraza.analysis.Analyses;
import org.baraza.analysis.Forms;
import org.baraza.model.catalogue.Frequency;
import org.baraza.model.catalogue.IndicatorKind;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.EngagementEvent;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyPackage;
import org.baraza.ui.monitoring.internal.model.Edit;
import org.junit.jupiter.api.Test;

class EventRegisterTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Forms FORMS = new Forms(Locale.ENGLISH);

    private final Strategy strategy = aStrategy().running("2025-Q1", "2027-Q4").with(aGroup("Journalists"))
            .with(aGroup("Farmers"))
            .with(anObjective("To be quoted")
                    .with(anActivity("Training").running("2025-Q1", "2027-Q4").engaging("Journalists")
                            .measuredBy(anIndicator("Journalists trained").ofKind(IndicatorKind.RUNNING_TOTAL)
                                    .due(Frequency.QUARTERLY).startingAt("2025-03-31", 0).measured("2026-09-30", 40))
                            .holding("First course", "2025-10-14", "Journalists").attendedBy(12, 16)
                            .holding("Single day", "2026-09-10", "Journalists").attendedBy(7, 6)
                            .holding("Next course", "2027-01-25", "Journalists"))
                    .with(anActivity("Clubs").running("2025-Q1", "2027-Q4").holding("Listening group", "2026-08-18", "Farmers")))
            .build();

    @Test
    void theLatestComesFirstWithThoseToComeAndWithoutACountADash() {
        assertEquals(List.of("Next course | – | to come", "Single day | 13", "Listening group | –", "First course | 28"),
                lines(EventFilter.ALL));
        assertEquals("3 events up to 22/11/2026, 41 participants: 19 women, 22 men", register(EventFilter.ALL).told(FORMS));
    }

    @Test
    void countsThoseOfWhomTheSexWasNotStated() {
        strategy.getObjectives().getFirst().getActivities().getFirst().getEvents().getFirst().setNotStated(9);
        assertEquals("3 events up to 22/11/2026, 50 participants: 19 women, 22 men, 9 not stated",
                register(EventFilter.ALL).told(FORMS));
    }

    @Test
    void isFilteredByActivityGroupAndWords() {
        assertEquals(List.of("Listening group | –"), lines(EventFilter.ALL.of(Optional.of(activity("Clubs")))));
        assertEquals(3, lines(EventFilter.ALL.with(Optional.of(strategy.getStakeholders().getFirst()))).size());
        assertEquals(List.of("Listening group | –"), lines(EventFilter.ALL.looking("FARM listening")));
    }

    @Test
    void tellsWhatTheyCountForBesideWhatWasEntered() {
        assertEquals(List.of("1.1  Journalists trained: 2 events, 41 people by 30/09/2026; entered 40"),
                register(EventFilter.ALL).fed().stream().map(row -> row.name() + ": " + FORMS.number(row.count().held())
                        + " events, " + FORMS.number(row.count().people()) + " people by "
                        + FORMS.date(row.count().day()) + "; entered " + row.measured(FORMS)).toList());
    }

    @Test
    void groupsThatCameWithAnActivityGoWithItUnlessSomebodyChangedThem() {
        EventEdits edits = new EventEdits(TODAY);
        activity("Clubs").getGroups().add(strategy.getStakeholders().getLast());
        make("Add event", edits.add(activity("Training"), (of, added) -> { }));
        EngagementEvent event = activity("Training").getEvents().getLast();
        make("Change activity of event", edits.move(event, activity("Clubs")));
        assertEquals(activity("Clubs").getGroups(), event.getGroups());
        make("Change groups of event", edits.group(event, strategy.getStakeholders().getFirst()));
        make("Change activity of event", edits.move(event, activity("Training")));
        assertEquals(2, event.getGroups().size());
    }

    @Test
    void anEventIsAddedForTheGroupsOfItsActivityAndToldStepByStep() {
        EventEdits edits = new EventEdits(TODAY);
        make("Add event", edits.add(activity("Training"), (of, added) -> added.setTitle("Radio day")));
        EngagementEvent event = activity("Training").getEvents().getLast();
        assertEquals("2026-11-22 for Journalists", event.getDate() + " for " + event.getGroups().getFirst().getName());
        make("Change groups of event", edits.group(event, strategy.getStakeholders().getLast()));
        assertEquals(2, event.getGroups().size());
        make("Change Women of event", edits.count(event, StrategyPackage.eINSTANCE.getEngagementEvent_Women(), "Women",
                Optional.of(9)));
        assertEquals(9, event.getWomen());
        make("Change Women of event", edits.count(event, StrategyPackage.eINSTANCE.getEngagementEvent_Women(), "Women",
                Optional.empty()));
        assertNull(event.getWomen());
        make("Change activity of event", edits.move(event, activity("Clubs")));
        assertEquals(2, activity("Clubs").getEvents().size());
        make("Add link", edits.link(event, "", "minutes.pdf"));
        assertEquals("minutes.pdf", event.getLinks().getFirst().getTitle());
        make("Remove link", edits.unlink(event.getLinks().getFirst()));
        make("Delete event", edits.delete(event));
        assertEquals(4, register(EventFilter.ALL).all().size());
    }

    private static void make(String label, Edit edit) {
        assertEquals(label, edit.label());
        edit.body().run();
    }

    private Activity activity(String name) {
        return strategy.getObjectives().getFirst().getActivities().stream()
                .filter(activity -> name.equals(activity.getName())).findFirst().orElseThrow();
    }

    private EventRegister register(EventFilter filter) {
        return EventRegister.of(Analyses.of(strategy, TODAY), filter, Optional.empty());
    }

    private List<String> lines(EventFilter filter) {
        return register(filter).rows().stream().map(row -> row.title() + " | " + row.participants()
                + (row.coming() ? " | to come" : "")).toList();
    }
}
