package org.baraza.ui.stakeholders.internal.model;

import static org.baraza.testkit.Builders.aGroup;
import static org.baraza.testkit.Builders.aStrategy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;

import org.baraza.analysis.Limits;
import org.baraza.drawing.Position;
import org.baraza.model.strategy.Strategy;
import org.junit.jupiter.api.Test;

class MovePreviewTest {

    private final Strategy strategy = aStrategy().setting("primary.limit", "2")
            .with(aGroup("Journalists").at(4.1, 7.2).ranked(1))
            .with(aGroup("Ministries").at(7.9, 9.3).ranked(1))
            .with(aGroup("Companies").at(7, 3.5).ranked(1))
            .build();

    @Test
    void saysWhatADropWouldMeanAndChangesNothing() {
        assertEquals("Journalists: Current engagement 5.3, Desired engagement 7.2, Cross-check, rank 2, primary. "
                + "2 primary groups.",
                words(0, new Position(5.3, 7.2)));
        assertEquals(4.1, strategy.getStakeholders().getFirst().getCurrent());
        assertEquals(1, strategy.getStakeholders().getFirst().getRank());
    }

    @Test
    void saysWhoFallsBehindTheCut() {
        assertEquals("Companies: Current engagement 7.0, Desired engagement 6.0, Cross-check, rank 2, behind the cut. "
                + "2 primary groups, 1 behind the cut.",
                words(2, new Position(7, 6)));
    }

    @Test
    void countsDownWhenAGroupLeaves() {
        assertEquals("Ministries: Current engagement 7.9, Desired engagement 1.0, Maintain, rank 2, secondary. "
                + "1 primary group.",
                words(1, new Position(7.9, 1)));
    }

    private String words(int group, Position to) {
        Carry carry = Carry.pickUp(strategy.getStakeholders().get(group), Scale.of(Limits.of(strategy))).at(to);
        return MovePreview.of(strategy, carry).words(Locale.ENGLISH);
    }
}
