package org.baraza.ui.stakeholders.internal.model;

import static org.baraza.testkit.Builders.aStrategy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.baraza.analysis.Limit;
import org.baraza.analysis.Limits;
import org.baraza.model.strategy.Setting;
import org.baraza.model.strategy.Strategy;
import org.junit.jupiter.api.Test;

class AxesChoiceTest {

    private final Strategy strategy = aStrategy().build();
    private final AxesChoice choice = AxesChoice.of(strategy);

    @Test
    void beginsWithWhatHolds() {
        assertEquals("", choice.currentName());
        assertEquals("10", choice.typed(Limit.AXIS_MOST));
        assertEquals(Optional.empty(), choice.refusal());
    }

    @Test
    void writesOnlyWhatDiffersAsTheTeamsOwn() {
        choice.applyTo(strategy);
        assertNull(strategy.getProfile());

        choice.desiredName(" Interest ");
        choice.currentName("Influence");
        choice.type(Limit.AXIS_MOST, "100");
        choice.type(Limit.CUT_CURRENT, "50.5");
        choice.applyTo(strategy);

        List<Setting> settings = strategy.getProfile().getSettings();
        assertEquals(List.of("axis.current.cut", "axis.current.name", "axis.desired.name", "axis.most"),
                settings.stream().map(Setting::getKey).toList());
        assertTrue(settings.stream().allMatch(Setting::isOwn));
        assertEquals(Optional.of("Interest"), Limits.of(strategy).desiredAxisName());
        assertEquals(50.5, Limits.of(strategy).currentCut());
    }

    @Test
    void anEmptyNameIsThatOfTheGuidelinesAgain() {
        choice.currentName("Influence");
        choice.applyTo(strategy);
        AxesChoice again = AxesChoice.of(strategy);
        again.currentName("");
        again.applyTo(strategy);

        assertEquals(Optional.empty(), Limits.of(strategy).currentAxisName());
    }

    @Test
    void refusesWhatIsNoScale() {
        choice.type(Limit.AXIS_MOST, "much");
        assertTrue(choice.refusal().isPresent());
        choice.type(Limit.AXIS_MOST, "4");
        assertTrue(choice.refusal().isPresent());
        choice.type(Limit.AXIS_MOST, "-1");
        assertTrue(choice.refusal().isPresent());
        choice.type(Limit.AXIS_MOST, "20");
        assertEquals(Optional.empty(), choice.refusal());
    }
}
