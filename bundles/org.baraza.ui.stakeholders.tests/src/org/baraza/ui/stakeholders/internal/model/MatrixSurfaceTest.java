package org.baraza.ui.stakeholders.internal.model;

import static org.baraza.testkit.Builders.aGroup;
import static org.baraza.testkit.Builders.aStrategy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import org.baraza.analysis.Placement;
import org.baraza.analysis.StakeholderMatrix;
import org.baraza.drawing.MatrixModel;
import org.baraza.drawing.MatrixModels;
import org.baraza.drawing.Metrics;
import org.baraza.drawing.Point;
import org.baraza.drawing.Position;
import org.baraza.drawing.Scene;
import org.baraza.drawing.Shape;
import org.baraza.drawing.Target;
import org.baraza.drawing.TextMeasure;
import org.baraza.drawing.Zoom;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.model.strategy.Strategy;
import org.baraza.ui.stakeholders.internal.model.MatrixLook.Unplaced;
import org.junit.jupiter.api.Test;

class MatrixSurfaceTest {

    private static final Scale SCALE = new Scale(0, 10);

    private final Strategy strategy = aStrategy()
            .with(aGroup("Diaspora").withId("diaspora"))
            .with(aGroup("Youth").withId("youth"))
            .with(aGroup("Ministries").withId("ministries").at(7.9, 9.3).ranked(1))
            .with(aGroup("Journalists").withId("journalists").at(4.1, 7.2).ranked(1))
            .build();

    @Test
    void namesMarksInTheOrderOfTheTableThenTheTray() {
        assertEquals(List.of("journalists", "ministries", "diaspora", "youth"),
                surface(620, 540).targets().stream().map(Target::element).toList());
    }

    @Test
    void findsGroupsWhereTheyAreShown() {
        MatrixSurface surface = surface(620, 540);

        surface.targets().forEach(target ->
            assertEquals(Optional.of(target.element()), surface.groupAt(target.area().centre())));
        assertEquals(Optional.empty(), surface.groupAt(new Point(2, 2)));
    }

    @Test
    void keepsTheTrayOutOfThePlot() {
        MatrixSurface surface = surface(620, 540);
        Target chip = surface.targets().getLast();

        assertFalse(surface.isInPlot(chip.area().centre()));
        assertTrue(surface.isInPlot(surface.placeOf("journalists").orElseThrow()));
        assertEquals(Optional.empty(), surface.placeOf("diaspora"));
    }

    /** Whoever writes in the plan must not wait for the matrix, which then is as it was. */
    @Test
    void looksOtherwiseOnlyWhereSomethingThatItShowsChanged() {
        Extent extent = new Extent(620, 540, Foot.none(), Zoom.none());
        MatrixSurface surface = surface(620, 540);

        strategy.setTitle("Facts for everyone");
        assertTrue(surface.looksLike(look(MatrixModels.of(strategy, Locale.ENGLISH), extent)));
        assertFalse(surface.looksLike(look(MatrixModels.of(strategy, Locale.ENGLISH).select("youth"), extent)));
        group("youth").setName("Young people");
        assertFalse(surface.looksLike(look(MatrixModels.of(strategy, Locale.ENGLISH), extent)));
        group("youth").setName("Youth");
        assertTrue(surface.looksLike(look(MatrixModels.of(strategy, Locale.ENGLISH), extent)));
        group("journalists").setCurrent(2.0);
        assertFalse(surface.looksLike(look(MatrixModels.of(strategy, Locale.ENGLISH), extent)));
    }

    @Test
    void wrapsTheTrayInANarrowRoom() {
        List<Target> targets = surface(150, 540).targets();
        Target first = targets.get(2);
        Target second = targets.get(3);

        assertTrue(second.area().y() > first.area().bottom());
        assertTrue(second.area().bottom() <= 540);
    }

    @Test
    void theWordsAboveTheChipsDoNotTouchThem() {
        MatrixSurface surface = surface(150, 540);
        Shape.Text words = surface.atRest().shapes().filter(Shape.Text.class::isInstance).map(Shape.Text.class::cast)
                .filter(text -> text.text().equals("Not placed yet")).findFirst().orElseThrow();
        double under = words.at().y() - words.style().drop() + words.style().lineHeight() / 2;

        assertTrue(under + 3 < target(surface, "diaspora").area().y(), () -> "the words end at " + under);
    }

    /** However many have no place yet; the keys come to all of them, and whoever is chosen is seen. */
    @Test
    void aFullTrayLeavesTheMatrixItsRoom() {
        IntStream.range(0, 150).forEach(number -> strategy.getStakeholders()
                .add(aGroup("Association " + number).withId("association-" + number).build()));
        MatrixSurface surface = surface(620, 540);

        assertTrue(surface.footTop() > 0.65 * 540, () -> "the tray begins at " + surface.footTop());
        assertEquals(2 + 152, surface.targets().size());
        assertTrue(target(surface, "diaspora").area().height() > 0);
        assertEquals(0, target(surface, "association-149").area().height());
        assertTrue(texts(surface.atRest()).stream().anyMatch(text -> text.endsWith(" of 152 seen here, all in the table")));
        assertTrue(texts(surface(280, 540).atRest()).stream().anyMatch(text -> text.endsWith(" of 152 seen")));

        MatrixSurface last = surface(MatrixModels.of(strategy, Locale.ENGLISH).select("association-149"),
                new Extent(620, 540, Foot.none(), Zoom.none()));
        assertTrue(target(last, "association-149").area().height() > 0);
        assertTrue(target(last, "association-149").area().bottom() <= 540);
        assertEquals(0, target(last, "diaspora").area().height());
    }

    @Test
    void leavesRoomBesideTheTray() {
        MatrixSurface surface = surface(620, 540, new Foot(240, 50));
        Target chip = surface.targets().get(2);

        assertEquals(490, surface.footTop());
        assertTrue(chip.area().x() > 240);
        assertEquals(490 + 25, chip.area().centre().y(), 2);
    }

    @Test
    void closerTheGroupsElsewhereAreOutOfSight() {
        MatrixSurface whole = surface(620, 540);
        Zoom zoom = whole.closer(4, whole.placeOf("journalists").orElseThrow());
        MatrixSurface part = surface(620, 540, Foot.none(), zoom);

        assertEquals(List.of("journalists", "diaspora", "youth"),
                part.targets().stream().map(Target::element).toList());
        Point before = whole.placeOf("journalists").orElseThrow();
        assertEquals(0, before.distance(part.placeOf("journalists").orElseThrow()), 20);
        assertEquals(new Position(4.1, 7.2), part.positionAt(part.placeOf("journalists").orElseThrow()));
        assertEquals(Zoom.none().times(), part.closer(0.1, before).times());
    }

    @Test
    void bringsAGroupIntoSight() {
        MatrixSurface whole = surface(620, 540);
        MatrixSurface part = surface(620, 540, Foot.none(),
                whole.closer(4, whole.placeOf("journalists").orElseThrow()));

        List<Target> targets = surface(620, 540, Foot.none(), part.showing("ministries")).targets();
        assertTrue(targets.stream().anyMatch(target -> target.element().equals("ministries")));
    }

    @Test
    void thePartInSightFollowsTheHand() {
        MatrixSurface whole = surface(620, 540);
        Point place = whole.placeOf("journalists").orElseThrow();
        MatrixSurface part = surface(620, 540, Foot.none(), whole.closer(4, place));
        Point seen = part.placeOf("journalists").orElseThrow();

        MatrixSurface moved = surface(620, 540, Foot.none(), part.dragged(seen, seen.plus(30, -20)));
        assertEquals(0, seen.plus(30, -20).distance(moved.placeOf("journalists").orElseThrow()), 0.1);
    }

    @Test
    void showsWhereACarriedGroupGoes() {
        Carry carry = Carry.pickUp(group("journalists"), SCALE).by(1.2, 0);

        assertEquals(new Position(5.3, 7.2), carry.to());
        assertTrue(texts(surface(620, 540).carrying(carry)).contains("Current engagement 4.1 to 5.3 of 10"));
    }

    @Test
    void placesAGroupFromTheTray() {
        Carry carry = Carry.pickUp(group("diaspora"), SCALE);

        assertEquals(new Position(5, 5), carry.to());
        assertTrue(carry.isMoved());
        assertTrue(texts(surface(620, 540).carrying(carry)).containsAll(List.of("Diaspora", "Cross-check")));
    }

    @Test
    void aGroupPutDownWhereItStoodIsNotMoved() {
        assertFalse(Carry.pickUp(group("journalists"), SCALE).by(0.5, 0).by(-0.5, 0).isMoved());
    }

    private MatrixSurface surface(double width, double height) {
        return surface(width, height, Foot.none());
    }

    private MatrixSurface surface(double width, double height, Foot foot) {
        return surface(width, height, foot, Zoom.none());
    }

    private MatrixSurface surface(double width, double height, Foot foot, Zoom zoom) {
        return surface(MatrixModels.of(strategy, Locale.ENGLISH), new Extent(width, height, foot, zoom));
    }

    private MatrixSurface surface(MatrixModel model, Extent extent) {
        return new MatrixSurface(look(model, extent), TextMeasure.estimated());
    }

    private MatrixLook look(MatrixModel model, Extent extent) {
        return new MatrixLook(model, StakeholderMatrix.of(strategy).notPlaced().stream().map(Placement::group)
                .map(Unplaced::of).toList(), extent, Metrics.standard());
    }

    private static Target target(MatrixSurface surface, String id) {
        return surface.targets().stream().filter(target -> target.element().equals(id)).findFirst().orElseThrow();
    }

    private StakeholderGroup group(String id) {
        return strategy.getStakeholders().stream().filter(group -> id.equals(group.getId())).findFirst().orElseThrow();
    }

    private static List<String> texts(Scene scene) {
        return scene.shapes().filter(Shape.Text.class::isInstance).map(shape -> ((Shape.Text) shape).text()).toList();
    }
}
