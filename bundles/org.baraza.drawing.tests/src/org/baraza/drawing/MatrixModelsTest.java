package org.baraza.drawing;

import static org.baraza.testkit.Builders.aGroup;
import static org.baraza.testkit.Builders.aStrategy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import org.baraza.drawing.MatrixModel.Mark;
import org.baraza.drawing.MatrixModel.Past;
import org.baraza.model.catalogue.Quadrant;
import org.baraza.model.strategy.Strategy;
import org.baraza.testkit.StrategyBuilder;
import org.junit.jupiter.api.Test;

class MatrixModelsTest {

    private final Strategy strategy = aStrategy()
            .with(aGroup("Companies").withId("c").at(7, 3).ranked(1))
            .with(aGroup("Journalists").withId("j").at(4.1, 7.2).ranked(1)
                    .assessed("2025-01-15", 1.5, 6.9).assessed("2026-07-15", 4.1, 7.2))
            .with(aGroup("Diaspora").withId("d"))
            .build();

    @Test
    void placedGroupsBecomeMarksInTheOrderOfTheTable() {
        MatrixModel model = MatrixModels.of(strategy, Locale.ENGLISH);
        assertEquals(List.of("j", "c"), model.marks().stream().map(Mark::id).toList());
        assertEquals("Current engagement", model.current().name());
        assertEquals(5, model.desired().cut());
    }

    @Test
    void theAxesAreThoseOfTheProfile() {
        MatrixModel model = MatrixModels.of(aStrategy().setting("axis.current.id", "interest")
                .setting("axis.current.name", "Interest").setting("axis.desired.name", "Power")
                .setting("axis.most", "5").setting("axis.desired.cut", "3").with(aGroup("Media").at(1, 4)).build(),
                Locale.FRENCH);
        assertEquals(List.of("Interest", "Power"), List.of(model.current().name(), model.desired().name()));
        assertEquals(List.of(5.0, 3.0), List.of(model.desired().most(), model.desired().cut()));
    }

    @Test
    void theLastAssessmentIsThePresentNotThePast() {
        Mark journalists = MatrixModels.of(strategy, Locale.ENGLISH).mark("j").orElseThrow();
        assertEquals(new Position(4.1, 7.2), journalists.at());
        assertEquals(List.of(new Past(LocalDate.of(2025, 1, 15), new Position(1.5, 6.9))), journalists.trail());
    }

    @Test
    void aReplayShowsWhereGroupsStood() {
        MatrixModel then = MatrixModels.asOf(strategy, LocalDate.of(2025, 6, 1), Locale.ENGLISH);
        assertEquals(new Position(1.5, 6.9), then.mark("j").orElseThrow().at());
        assertEquals(List.of(), then.mark("j").orElseThrow().trail());
    }

    @Test
    void whatFallsBehindTheCutCarriesItsPlace() {
        StrategyBuilder many = aStrategy();
        IntStream.rangeClosed(1, 11).forEach(i -> many.with(aGroup("Group " + i).withId("g" + i).at(7, 7).ranked(i)));
        Mark last = MatrixModels.of(many.build(), Locale.ENGLISH).mark("g11").orElseThrow();
        assertEquals(OptionalInt.of(11), last.number());
        assertEquals(true, last.behindCut());
    }

    @Test
    void badgesAndTrailsAreTheViewsChoice() {
        MatrixModel model = MatrixModels.of(strategy, Locale.ENGLISH)
                .badged(Map.of("j", FindingGlyph.TO_FIX)).withoutTrails();
        assertEquals(Optional.of(FindingGlyph.TO_FIX), model.mark("j").orElseThrow().finding());
        assertEquals(Optional.empty(), model.mark("c").orElseThrow().finding());
        assertEquals(List.of(), model.mark("j").orElseThrow().trail());
    }

    @Test
    void aDropIsJudgedAsTheAnalysisWouldJudgeIt() {
        MatrixModel model = MatrixModels.of(strategy, Locale.ENGLISH);
        assertEquals(Quadrant.CROSS_CHECK, model.quadrantAt(new Position(5, 5)));
        assertEquals(Quadrant.DROP, model.quadrantAt(new Position(4.9, 4.9)));
        model.marks().forEach(mark -> assertEquals(mark.quadrant(), model.quadrantAt(mark.at())));
    }
}
