package org.baraza.ui.monitoring.internal.model.sheet;

import static org.baraza.testkit.Builders.aStrategy;
import static org.baraza.testkit.Builders.anActivity;
import static org.baraza.testkit.Builders.anIndicator;
import static org.baraza.testkit.Builders.anObjective;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.baraza.catalogue.Catalogue;
import org.baraza.model.catalogue.Frequency;
import org.baraza.model.catalogue.IndicatorTemplate;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Indicator;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.Strategy;
import org.baraza.ui.monitoring.internal.model.Edit;
import org.junit.jupiter.api.Test;

class IndicatorEditsTest {

    private final Strategy strategy = aStrategy().running("2025-Q1", "2027-Q4").with(anObjective("To be quoted")
            .with(anActivity("Clubs")).with(anActivity("Training").measuredBy(anIndicator("Journalists trained")))).build();
    private final Objective objective = strategy.getObjectives().getFirst();
    private final Catalogue catalogue = OnePack.catalogue();
    private final IndicatorEdits edits = new IndicatorEdits(catalogue);

    @Test
    void anObjectiveTakesAnyNumberAnActivityOneTarget() {
        make("Add indicator", edits.add(objective, (owner, added) -> added.setName("Papers")));
        assertEquals("Papers", objective.getIndicators().getFirst().getName());
        Activity clubs = objective.getActivities().getFirst();
        make("Add indicator", edits.add(clubs, (owner, added) -> { }));
        assertEquals(Optional.empty(), edits.add(clubs, (owner, added) -> { }));
        make("Delete indicator", Optional.of(edits.delete(clubs.getTarget())));
        assertEquals(null, clubs.getTarget());
    }

    @Test
    void aTemplateSaysWhatItIsAndLeavesWhatTheTeamWorded() {
        IndicatorTemplate template = catalogue.indicators().getFirst();
        Indicator blank = added();
        make("Follow template", Optional.of(edits.follow(blank, template)));
        assertEquals("Users satisfied | % | outcome | yearly | User satisfaction survey | 2.1", told(blank));
        assertEquals(catalogue.ref(template), blank.getTemplate());
        Indicator worded = added();
        worded.setName("Content users");
        worded.setUnit("of 100");
        worded.setFrequency(Frequency.MONTHLY);
        worded.setSource("Poll");
        make("Follow template", Optional.of(edits.follow(worded, template)));
        assertEquals("Content users | of 100 | outcome | monthly | Poll | 2.1", told(worded));
    }

    @Test
    void dimensionsAreTypedInALine() {
        Indicator indicator = added();
        make("Change dimensions", Optional.of(edits.dimensions(indicator, "sex,  region; sex, ")));
        assertEquals(List.of("sex", "region"), indicator.getDimensions());
        make("Change dimensions", Optional.of(edits.dimensions(indicator, " ")));
        assertTrue(indicator.getDimensions().isEmpty());
    }

    private Indicator added() {
        edits.add(objective, (owner, added) -> { }).orElseThrow().body().run();
        return objective.getIndicators().getLast();
    }

    private static void make(String label, Optional<Edit> edit) {
        assertEquals(label, edit.orElseThrow().label());
        edit.get().body().run();
    }

    private static String told(Indicator one) {
        return String.join(" | ", one.getName(), one.getUnit(), one.getLevel().getLiteral(), one.getFrequency().getLiteral(),
                one.getSource(), one.getPackVersion());
    }
}
