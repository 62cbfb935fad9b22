package org.baraza.ui.stakeholders.internal.model;

import static org.baraza.testkit.Builders.aGroup;
import static org.baraza.testkit.Builders.aStrategy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.baraza.drawing.MatrixModels;
import org.baraza.drawing.Metrics;
import org.baraza.drawing.Shape;
import org.baraza.drawing.TextMeasure;
import org.baraza.drawing.Zoom;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.model.strategy.Strategy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MatrixRoomTest {

    private static final int PAGE_WIDTH = 1277;
    private static final int PAGE_HEIGHT = 500;
    private static final Foot REPLAY = new Foot(360, 90);

    private final Strategy strategy = aStrategy()
            .with(aGroup("Parliamentarians").at(2.2, 9.2).ranked(1)).with(aGroup("District councils").at(3.0, 8.2).ranked(2))
            .with(aGroup("Journalists").at(4.1, 7.2).ranked(3)).with(aGroup("Farmers’ cooperatives").at(0.7, 5.8).ranked(4))
            .with(aGroup("Line ministries").at(7.9, 9.3).ranked(1)).with(aGroup("Central bank").at(9.2, 8.3).ranked(2))
            .with(aGroup("Researchers and students").at(6.3, 7.4).ranked(3))
            .with(aGroup("Development partners").at(8.6, 6.2).ranked(4))
            .with(aGroup("Large companies").at(7.0, 3.5).ranked(1)).with(aGroup("Regional bodies").at(8.6, 2.2).ranked(2))
            .build();

    @Test
    void atUsualSizeTheTableStandsBesideTheMatrix() {
        assertTrue(new MatrixRoom(Metrics.standard()).isEnough(624, 560));
    }

    /** At 150 % on a small screen names ended in "…": the table takes the width that they need. */
    @ParameterizedTest
    @ValueSource(ints = { 18, 20 })
    void enlargedItHasTheWholeWidthAndNamesAllGroupsInFull(int font) {
        Metrics metrics = new Metrics(font);
        MatrixRoom room = new MatrixRoom(metrics);
        assertFalse(room.isEnough(PAGE_WIDTH - font * 28, PAGE_HEIGHT));
        MatrixSurface surface = new MatrixSurface(new MatrixLook(MatrixModels.of(strategy, Locale.ENGLISH), List.of(),
                new Extent(PAGE_WIDTH, room.above(PAGE_HEIGHT), REPLAY, Zoom.none()), metrics), TextMeasure.estimated());
        String said = String.join(" ", surface.atRest().shapes().filter(Shape.Text.class::isInstance)
                .map(Shape.Text.class::cast).map(Shape.Text::text).toList());
        assertEquals(List.of(), strategy.getStakeholders().stream().map(StakeholderGroup::getName)
                .filter(name -> !said.contains(name)).toList(), said);
    }
}
