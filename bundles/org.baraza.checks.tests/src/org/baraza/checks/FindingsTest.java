package org.baraza.checks;

import static org.baraza.testkit.Builders.aStrategy;
import static org.baraza.testkit.Builders.anActivity;
import static org.baraza.testkit.Builders.anObjective;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.baraza.catalogue.Catalogue;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyElement;
import org.junit.jupiter.api.Test;

class FindingsTest {

    private final Strategy strategy = aStrategy().with(anObjective("To reach readers")
            .with(anActivity("Open days").costing(1, 500)).with(anActivity("Press day"))).build();
    private final Objective objective = strategy.getObjectives().getFirst();
    private final Activity openDays = objective.getActivities().get(0);
    private final Activity pressDay = objective.getActivities().get(1);

    @Test
    void theFindingsOfASeverityAreCounted() {
        Findings findings = findings(finding(Severity.TO_FIX, openDays), finding(Severity.TO_FIX, pressDay),
                finding(Severity.GOOD_TO_KNOW, strategy));
        assertEquals(2, findings.count(Severity.TO_FIX));
        assertEquals(0, findings.count(Severity.TO_CONSIDER));
        assertEquals(1, findings.count(Severity.GOOD_TO_KNOW));
        assertEquals(0, Findings.none().count(Severity.TO_FIX));
    }

    @Test
    void whatIsAboutAnElementOrItsPartsIsFoundWithinIt() {
        Finding ofCost = finding(Severity.TO_FIX, openDays.getCosts().getFirst());
        Finding ofActivity = finding(Severity.TO_CONSIDER, openDays);
        Finding ofObjective = finding(Severity.TO_CONSIDER, objective);
        Findings findings = findings(ofCost, ofActivity, ofObjective);
        assertEquals(List.of(ofCost, ofActivity), findings.within(openDays));
        assertEquals(List.of(), findings.within(pressDay));
        assertEquals(List.of(ofCost, ofActivity, ofObjective), findings.within(objective));
        assertEquals(List.of(ofCost, ofActivity, ofObjective), findings.within(strategy));
        assertEquals(List.of(ofObjective), findings.about(objective));
    }

    private static Findings findings(Finding... open) {
        return new Findings(Arrays.asList(open), List.of(), List.of());
    }

    private Finding finding(Severity severity, StrategyElement element) {
        CheckInfo check = new CheckInfo("check", Severity.TO_FIX, "A check", "A reason.", "A source", "A bundle");
        return new CheckSubject(strategy, Optional.empty(), Catalogue.of(List.of()), LocalDate.parse("2026-11-22"))
                .seenBy(check).finding(element).weighing(severity).says("Found");
    }
}
