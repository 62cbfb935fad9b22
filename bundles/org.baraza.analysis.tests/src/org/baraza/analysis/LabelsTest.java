package org.baraza.analysis;

import static org.baraza.testkit.Builders.aGroup;
import static org.baraza.testkit.Builders.aStrategy;
import static org.baraza.testkit.Builders.anActivity;
import static org.baraza.testkit.Builders.anIndicator;
import static org.baraza.testkit.Builders.anObjective;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Locale;

import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.ReportedState;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.model.strategy.Workshop;
import org.junit.jupiter.api.Test;

class LabelsTest {

    private final Strategy strategy = aStrategy().titled("Listening to users").inLanguage("fr")
            .with(aGroup("Journalists")).with(aGroup(null)).with(anObjective("To wait"))
            .with(anObjective("To halve the misuse of statistics in the daily and weekly press of all regions by 2027")
                    .with(anActivity("Press days")).with(anActivity("Media training").costing(5)
                            .measuredBy(anIndicator("Trained").measured("2025-01-31", 3))
                            .reporting("2025-01", ReportedState.ON_TRACK)))
            .also(s -> s.setVision(StrategyFactory.eINSTANCE.createStatement())).build();
    private final Activity training = strategy.getObjectives().get(1).getActivities().get(1);

    @Test
    void numberTheWorkplan() {
        assertEquals("2", Numbering.of(strategy.getObjectives().get(1)));
        assertEquals("2.2", Numbering.of(training));
        assertEquals("", Numbering.of(anActivity("Loose").build()));
        assertEquals("", Numbering.of(anObjective("Loose").build()));
    }

    @Test
    void numberAndNameForLists() {
        assertEquals("1  To wait", Numbering.named(strategy.getObjectives().getFirst()));
        assertEquals("2.2  Media training", Numbering.named(training));
        training.setName(null);
        assertEquals("2.2  ", Numbering.named(training));
        strategy.getObjectives().getFirst().setName("Patience");
        assertEquals("1  Patience", Numbering.named(strategy.getObjectives().getFirst()));
    }

    @Test
    void anIndicatorIsNumberedByWhatItMeasures() {
        assertEquals("2.2", Numbering.ofMeasured(training.getTarget()));
        assertEquals("", Numbering.ofMeasured(StrategyFactory.eINSTANCE.createIndicator()));
    }

    @Test
    void nameKindNumberAndName() {
        assertEquals("Activity 2.2, Media training", Labels.of(training, Locale.ENGLISH));
        assertEquals("Group, Journalists", Labels.of(strategy.getStakeholders().getFirst(), Locale.ENGLISH));
        assertEquals("Strategy, Listening to users", Labels.of(strategy, Locale.ENGLISH));
    }

    @Test
    void speakTheDocumentsLanguage() {
        assertEquals("Activité 2.2, Media training", Labels.of(training));
    }

    @Test
    void shortenLongNames() {
        assertEquals("Objective 2, To halve the misuse of statistics in the daily and weekly p…",
                Labels.of(strategy.getObjectives().get(1), Locale.ENGLISH));
    }

    @Test
    void endWithoutTheFullStopOfASentenceButWithThatOfAnAbbreviation() {
        training.setName("Totals were due in 2025.");
        assertEquals("Activity 2.2, Totals were due in 2025", Labels.of(training, Locale.ENGLISH));
        training.setName("A day with Data Ltd.");
        assertEquals("Activity 2.2, A day with Data Ltd.", Labels.of(training, Locale.ENGLISH));
    }

    @Test
    void tellNamelessFactsByTheirDayAndOwner() {
        assertEquals("Progress report 2025-01 (Activity 2.2, Media training)",
                Labels.of(training.getReports().getFirst(), Locale.ENGLISH));
        assertEquals("Measurement 31 January 2025 (Indicator, Trained)",
                Labels.of(training.getTarget().getMeasurements().getFirst(), Locale.ENGLISH));
        training.getTarget().getMeasurements().getFirst().setSource("Lists");
        assertEquals("Measurement 31 January 2025 (Indicator, Trained)",
                Labels.of(training.getTarget().getMeasurements().getFirst(), Locale.ENGLISH));
        assertEquals("Cost of year 1 (Activity 2.2, Media training)",
                Labels.of(training.getCosts().getFirst(), Locale.ENGLISH));
    }

    @Test
    void writeTheFirstDayOfAWorkshopOut() {
        Workshop workshop = StrategyFactory.eINSTANCE.createWorkshop();
        workshop.setFirst(LocalDate.of(2025, 2, 3));
        assertEquals("Workshop 3 February 2025", Labels.of(workshop, Locale.ENGLISH));
        assertEquals("Atelier 3 février 2025", Labels.of(workshop, Locale.FRENCH));
    }

    @Test
    void nameWhatHasNothingToBeNamedBy() {
        assertEquals("Vision", Labels.of(strategy.getVision(), Locale.ENGLISH));
        assertEquals("Group", Labels.of(strategy.getStakeholders().get(1), Locale.ENGLISH));
        assertEquals("Statement", Labels.of(StrategyFactory.eINSTANCE.createStatement(), Locale.ENGLISH));
    }
}
