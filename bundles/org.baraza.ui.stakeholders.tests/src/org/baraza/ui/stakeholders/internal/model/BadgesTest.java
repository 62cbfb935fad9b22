package org.baraza.ui.stakeholders.internal.model;

import static org.baraza.testkit.Builders.aGroup;
import static org.baraza.testkit.Builders.aStrategy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.baraza.catalogue.Catalogue;
import org.baraza.checks.CheckInfo;
import org.baraza.checks.CheckSubject;
import org.baraza.checks.Finding;
import org.baraza.checks.Findings;
import org.baraza.checks.Severity;
import org.baraza.drawing.FindingGlyph;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyElement;
import org.junit.jupiter.api.Test;

class BadgesTest {

    private final Strategy strategy = aStrategy().with(aGroup("Journalists").at(4, 7).ranked(1)
            .assessed("2026-01-20", 2.9, 7.2)).with(aGroup("Parliament").at(2, 9).ranked(2)).build();
    private final StakeholderGroup journalists = strategy.getStakeholders().get(0);
    private final StakeholderGroup parliament = strategy.getStakeholders().get(1);

    @Test
    void aGroupThatNobodyFindsFaultWithHasNoSign() {
        Badges badges = new Badges(Findings.none());
        assertEquals(Optional.empty(), badges.of(journalists));
        assertEquals(List.of(), badges.about(journalists));
        assertEquals(Map.of(), badges.of(strategy));
    }

    @Test
    void findingsAboutAGroupAndItsPartsCountForIt() {
        Finding grave = finding(Severity.TO_FIX, journalists.getAssessments().getFirst());
        Finding light = finding(Severity.GOOD_TO_KNOW, journalists);
        Finding elsewhere = finding(Severity.TO_FIX, strategy);
        Badges badges = new Badges(new Findings(List.of(grave, elsewhere, light), List.of(), List.of()));
        assertEquals(List.of(grave, light), badges.about(journalists));
        assertEquals(List.of(), badges.about(parliament));
        assertEquals(Optional.of(FindingGlyph.TO_FIX), badges.of(journalists));
        assertEquals(Map.of(journalists.getId(), FindingGlyph.TO_FIX), badges.of(strategy));
    }

    private Finding finding(Severity severity, StrategyElement element) {
        CheckInfo check = new CheckInfo("check", Severity.TO_FIX, "A check", "A reason.", "A source", "A bundle");
        return new CheckSubject(strategy, Optional.empty(), Catalogue.of(List.of()), LocalDate.parse("2026-11-22"))
                .seenBy(check).finding(element).weighing(severity).says("Found");
    }
}
