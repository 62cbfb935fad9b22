package org.baraza.ui.stakeholders.internal.model;

import static org.baraza.testkit.Builders.aGroup;
import static org.baraza.testkit.Builders.aStrategy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.baraza.drawing.Metrics;
import org.baraza.drawing.Position;
import org.baraza.drawing.Shape;
import org.baraza.drawing.TextMeasure;
import org.baraza.model.catalogue.Quadrant;
import org.baraza.testkit.GroupBuilder;
import org.junit.jupiter.api.Test;

class ReplayTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final GroupBuilder press = aGroup("Press").withId("press").at(6, 8).ranked(1);

    @Test
    void withoutAPastThereIsNothingToReplay() {
        assertFalse(replay().isWorthwhile());
    }

    @Test
    void goesFromTheFirstAssessmentToThePresent() {
        press.assessed("2025-02-01", 2, 8);
        press.assessed("2026-02-01", 4, 8);

        assertEquals(List.of("Q1 2025", "Q1 2026", "Q4 2026"), replay().labels());
        assertEquals(new Position(2, 8), replay().at(0).mark("press").orElseThrow().at());
        assertEquals(new Position(6, 8), replay().at(2).mark("press").orElseThrow().at());
    }

    @Test
    void thePresentIsTheLastAssessmentIfNothingMovedSince() {
        press.assessed("2025-02-01", 2, 8);
        press.assessed("2026-02-01", 6, 8);

        assertEquals(List.of("Q1 2025", "Q1 2026"), replay().labels());
    }

    @Test
    void betweenTwoStopsGroupsAreOnTheirWay() {
        press.assessed("2025-02-01", 2, 8);
        press.assessed("2026-02-01", 6, 8);

        assertEquals(new Position(3, 8), replay().at(0.25).mark("press").orElseThrow().at());
        assertEquals(Quadrant.CULTIVATE, replay().at(0.25).mark("press").orElseThrow().quadrant());
        assertEquals(Quadrant.CROSS_CHECK, replay().at(0.9).mark("press").orElseThrow().quadrant());
        assertEquals(Optional.of("Q1 2025"), replay().at(0.25).moment());
    }

    @Test
    void saysWhoChangedTheQuadrant() {
        press.assessed("2025-02-01", 2, 8);
        press.assessed("2026-02-01", 6, 8);

        assertEquals("Q1 2025: the first assessment", replay().words(0));
        assertEquals("Q1 2026: Press now Cross-check", replay().words(1));
    }

    @Test
    void findsPlacesOnTheTrackAndLabelsTheEnds() {
        ReplayTrack track = new ReplayTrack(List.of("Q1 2025", "Q2 2025", "Q3 2025", "Q4 2026"), 150, 48,
                Metrics.standard(), TextMeasure.estimated());

        assertEquals(0, track.placeAt(-5));
        assertEquals(3, track.placeAt(500));
        assertEquals(1.5, track.placeAt(75), 0.01);
        List<String> words = track.at(3, "", false).shapes().filter(Shape.Text.class::isInstance)
                .map(shape -> ((Shape.Text) shape).text()).toList();
        assertTrue(words.containsAll(List.of("Q1 2025", "Q4 2026")));
        assertFalse(words.contains("Q2 2025"));
    }

    private Replay replay() {
        return Replay.of(aStrategy().with(press).build(), TODAY, Locale.ENGLISH);
    }
}
