package org.baraza.ui.stakeholders.internal.model;

import static org.baraza.testkit.Builders.aGroup;
import static org.baraza.testkit.Builders.aStrategy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.baraza.checks.Findings;
import org.baraza.model.strategy.Strategy;
import org.junit.jupiter.api.Test;

class BadgesTest {

    @Test
    void aGroupThatNobodyFindsFaultWithHasNoSign() {
        Strategy strategy = aStrategy().with(aGroup("Journalists").at(4, 7).ranked(1)).build();
        assertEquals(Optional.empty(), Badges.of(strategy.getStakeholders().get(0), Findings.none()));
        assertEquals(List.of(), Badges.about(strategy.getStakeholders().get(0), Findings.none()));
    }
}
