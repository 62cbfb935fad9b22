package org.baraza.analysis;

import static org.baraza.analysis.Find.day;
import static org.baraza.testkit.Builders.aStrategy;
import static org.baraza.testkit.Builders.anActivity;
import static org.baraza.testkit.Builders.anIndicator;
import static org.baraza.testkit.Builders.anObjective;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;

import org.baraza.model.catalogue.Frequency;
import org.baraza.model.catalogue.IndicatorBasis;
import org.baraza.model.catalogue.IndicatorKind;
import org.baraza.model.strategy.Indicator;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.Strategy;
import org.baraza.testkit.IndicatorBuilder;
import org.junit.jupiter.api.Test;

/** Events feed activity-based indicators. */
class EventCountTest {

    @Test
    void aRunningTotalAddsUpFromItsBaseline() {
        Indicator trained = target(anIndicator("Journalists trained").ofKind(IndicatorKind.RUNNING_TOTAL)
                .startingAt("2025-03-31", 10));
        assertEquals("38 people, 11 events", told(trained, "2025-12-31"));
        assertEquals("51 people, 12 events", told(trained, "2026-12-31"));
        assertEquals("none", told(trained, "2025-10-13"));
    }

    @Test
    void anIndicatorPerPeriodCountsThoseOfThePeriod() {
        Indicator trained = target(anIndicator("Trained in the quarter").ofKind(IndicatorKind.PER_PERIOD)
                .due(Frequency.QUARTERLY).startingAt("2025-03-31", 10));
        assertEquals("28 people, 1 events", told(trained, "2025-12-31"));
        assertEquals("13 people, 1 events", told(trained, "2026-09-30"));
        assertEquals("none", told(trained, "2026-06-30"));
    }

    @Test
    void aLevelOrAnotherBasisIsNotMadeOfEvents() {
        assertEquals("none", told(target(anIndicator("Units with a champion")), "2026-12-31"));
        Indicator read = target(anIndicator("Readers").ofKind(IndicatorKind.RUNNING_TOTAL));
        read.setBasis(IndicatorBasis.CHANNEL);
        assertEquals("none", told(read, "2026-12-31"));
    }

    @Test
    void anObjectiveCountsTheEventsOfAllItsActivities() {
        Strategy strategy = aStrategy().running("2025-Q1", "2027-Q4").with(anObjective("To be quoted")
                .measuredBy(anIndicator("Places taken").ofKind(IndicatorKind.RUNNING_TOTAL))
                .with(anActivity("Training").holding("Course", "2025-10-14").attendedBy(12, 16))
                .with(anActivity("Press").holding("Prices", "2025-03-18").holding("Trade", "2025-04-18"))).build();
        Objective objective = strategy.getObjectives().getFirst();
        Indicator places = objective.getIndicators().getFirst();
        assertEquals("28 people, 3 events", told(places, "2026-12-31"));
        EventCount count = EventCount.of(places, day("2026-12-31")).orElseThrow();
        assertEquals("12 women, 16 men", count.women() + " women, " + count.men() + " men");
        assertEquals(2, count.events().stream().filter(event -> EventCount.participants(event).isEmpty()).count());
        assertEquals("Prices", count.events().getFirst().getTitle());
    }

    private static Indicator target(IndicatorBuilder indicator) {
        return aStrategy().running("2025-Q1", "2027-Q4").with(anObjective("To be quoted").with(anActivity("Training")
                .measuredBy(indicator).holding("Too early", "2025-03-31").attendedBy(1, 1)
                .holding("Single day", "2026-09-10").attendedBy(7, 6)
                .holding("First course", "2025-10-14").attendedBy(12, 16))).build()
                .getObjectives().getFirst().getActivities().getFirst().getTarget();
    }

    private static String told(Indicator indicator, String day) {
        Optional<EventCount> count = EventCount.of(indicator, day(day));
        return count.map(one -> plain(one.people()) + " people, " + plain(one.held()) + " events").orElse("none");
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
