package org.baraza.ui.monitoring.internal.model;

import static org.baraza.testkit.Builders.aStrategy;
import static org.baraza.testkit.Builders.anActivity;
import static org.baraza.testkit.Builders.anIndicator;
import static org.baraza.testkit.Builders.anObjective;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.analysis.Analyses;
import org.baraza.analysis.Forms;
import org.baraza.analysis.IndicatorState;
import org.baraza.analysis.Labels;
import org.baraza.model.catalogue.Frequency;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Indicator;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.Strategy;
import org.junit.jupiter.api.Test;

class IndicatorListTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 9, 1);

    private final Strategy strategy = aStrategy().running("2025-Q1", "2027-Q4")
            .with(anObjective("To be quoted").named("Parliament")
                    .measuredBy(anIndicator("Papers that quote").in("%").due(Frequency.HALF_YEARLY)
                            .startingAt("2024-12-31", 22).aimingAt("2026-12-31", 42).measured("2026-06-30", 37))
                    .measuredBy(anIndicator("Briefings").in("briefings").due(Frequency.QUARTERLY)
                            .startingAt("2024-12-31", 0).aimingAt("2026-12-31", 38).measured("2026-03-31", 0)))
            .with(anObjective("To be understood").named("Media").with(anActivity("Media training")
                    .running("2025-Q2", "2026-Q4").measuredBy(anIndicator("Journalists trained").in("people"))))
            .with(anObjective("To answer in time"))
            .build();

    private final IndicatorList list = IndicatorList.of(Analyses.of(strategy, AS_OF), new Forms(Labels.language(strategy)));

    @Test
    void indicatorsStandUnderTheirObjectivesWithHowTheyAre() {
        assertEquals(List.of(
                "1  Parliament",
                "On track | Papers that quote | 37 | 36.96 | 31/12/2026",
                "Measurement missing | Briefings | 0 | 28.42 | 30/09/2026",
                "2  Media",
                "Not judged | 2.1  Journalists trained |  |  | 30/09/2026",
                "3  To answer in time"), lines(list));
    }

    @Test
    void aTileLeavesThoseOfItsObjective() {
        Objective media = strategy.getObjectives().get(1);
        assertEquals(List.of("2  Media",
                "Not judged | 2.1  Journalists trained |  |  | 30/09/2026"),
                lines(list.only(Optional.of(media))));
        assertEquals(lines(list), lines(list.only(Optional.empty())));
    }

    @Test
    void aRowSpeaksInFull() {
        assertEquals("Papers that quote\nOn track. 37 measured on 30/06/2026. 36.96 expected.",
                list.rows().getFirst().spoken());
        assertEquals("2.1  Journalists trained\nNot judged. Not measured yet.", list.rows().getLast().spoken());
        assertTrue(list.rows().get(1).isOverdue());
    }

    @Test
    void everyElementLeadsToItsIndicatorAndObjective() {
        Activity training = strategy.getObjectives().get(1).getActivities().getFirst();
        Indicator papers = strategy.getObjectives().getFirst().getIndicators().getFirst();
        assertEquals(Optional.of(papers), IndicatorList.indicatorOf(papers.getMeasurements().getFirst()));
        assertEquals(Optional.of(training.getTarget()), IndicatorList.indicatorOf(training));
        assertEquals(Optional.of(strategy.getObjectives().get(1)), IndicatorList.objectiveOf(training.getTarget()));
        assertEquals(Optional.empty(), IndicatorList.indicatorOf(strategy));
    }

    @Test
    void factsSayHowItStandsAndWhy() {
        assertEquals("On track at 30/06/2026: 37 measured, 36.96 expected", verdict(0));
        assertEquals("No measurement for 30/06/2026, 28.42 expected", verdict(1));
        assertEquals("Not judged: needs a dated baseline and a target after it", verdict(2));
        assertEquals("% · More is better · Output of objective 1 · Next due 31/12/2026", facts(0).about());
        assertEquals("people · More is better · Output, target of activity 2.1 · Next due 30/09/2026",
                facts(2).about());
    }

    @Test
    void aValueBetweenDueDaysDoesNotCountYetAnywhere() {
        Indicator papers = list.rows().getFirst().indicator();
        papers.getMeasurements().add(anIndicator("x").measured("2026-08-15", 20).build().getMeasurements().getFirst());
        IndicatorList now = IndicatorList.of(Analyses.of(strategy, AS_OF), new Forms(Locale.ENGLISH));
        assertEquals("On track | Papers that quote | 37 | 36.96 | 31/12/2026", lines(now).get(1));
        assertEquals("On track at 30/06/2026: 37 measured, 36.96 expected. 20, measured on 15/08/2026, counts from"
                + " 31/12/2026, when a value is due", verdict(0));
    }

    @Test
    void whatHasNoFrequencyYetSaysSo() {
        Strategy unsaid = aStrategy().running("2025-Q1", "2027-Q4").with(anObjective("To be used")
                .measuredBy(anIndicator("Visits").due(Frequency.NOT_STATED).startingAt("2024-12-31", 8)
                        .aimingAt("2027-12-31", 20))).build();
        IndicatorRow row = IndicatorList.of(Analyses.of(unsaid, AS_OF), new Forms(Locale.ENGLISH)).rows().getFirst();
        assertEquals("No frequency yet", row.nextDue());
        assertEquals(IndicatorState.NOT_JUDGED, row.state());
        IndicatorFacts facts = IndicatorFacts.of(row.indicator(), AS_OF, new Forms(Locale.ENGLISH));
        assertEquals("Not judged: needs a frequency, so that values are due", facts.verdict());
        assertTrue(facts.about().endsWith("No frequency yet"), facts.about());
    }

    private String verdict(int row) {
        return facts(row).verdict();
    }

    private IndicatorFacts facts(int row) {
        return IndicatorFacts.of(list.rows().get(row).indicator(), AS_OF, new Forms(Labels.language(strategy)));
    }

    private static List<String> lines(IndicatorList shown) {
        return shown.groups().stream().flatMap(group -> Stream.concat(Stream.of(group.title()),
                group.rows().stream().map(row -> String.join(" | ", row.stateWord(), row.name(), row.measured(),
                        row.expected(), row.nextDue())))).toList();
    }
}
