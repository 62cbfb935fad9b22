package org.baraza.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

import org.baraza.drawing.MatrixModel.Axis;
import org.baraza.drawing.MatrixModel.Mark;
import org.baraza.drawing.Shape.Ellipse;
import org.baraza.drawing.Shape.Rect;
import org.baraza.model.catalogue.Quadrant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MatrixSceneTest {

    private final MatrixModel model = Samples.groups().select("Journalists");
    private final MatrixScene matrix = Samples.scene(model);

    @Test
    void namesEveryGroupOfTheSample() {
        SceneTexts texts = new SceneTexts(matrix.scene());
        model.marks().forEach(mark -> assertTrue(texts.has(mark.name()), mark.name()));
        assertTrue(texts.has("not yet a user"));
        assertTrue(texts.all().containsAll(List.of("Q1 2027", "Q1 2028", "primary groups above this line")));
    }

    @Test
    void bandsNameQuadrantsAndCountGroups() {
        SceneTexts texts = new SceneTexts(matrix.scene());
        assertTrue(texts.all().containsAll(List.of("Cultivate ASAP", "4 groups: engage in new ways", "Cross-check",
                "4 groups: keep the dialogue", "Maintain", "2 groups: keep what works", "Drop", "no group: left out")));
    }

    /** One line saves room for the plot: the count gives up its noun before the rule goes under the name. */
    @Test
    void bandsStandInOneLineAsLongAsTheyCan() {
        List<String> full = bands(624);
        List<String> brief = bands(560);
        List<String> under = bands(420);
        assertTrue(full.contains("4 groups: engage in new ways"), full.toString());
        assertTrue(brief.contains("4: engage in new ways"), brief.toString());
        assertTrue(under.contains("4 groups: engage in new ways"), under.toString());
        assertEquals(top(624), top(560));
        assertTrue(top(420) > top(560));
    }

    private List<String> bands(double width) {
        return new SceneTexts(sized(width).scene()).all();
    }

    private double top(double width) {
        return sized(width).pointOf(new Position(0, 10)).y();
    }

    private MatrixScene sized(double width) {
        return MatrixScene.of(model, width, 488, Metrics.standard(), Samples.MEASURE);
    }

    /** Names wait for each other's places, are cut and led to their marks before one is dropped. */
    @ParameterizedTest
    @CsvSource({ "624, 488, 12", "560, 400, 15", "690, 430, 18", "735, 590, 19" })
    void noGroupOfATypicalMatrixGoesWithoutAName(int width, int height, int font) {
        for (Mark selected : model.marks()) {
            Scene scene = MatrixScene.of(model.select(selected.id()), width, height, new Metrics(font),
                    Samples.MEASURE).scene();
            List<String> texts = new SceneTexts(scene).all();
            model.marks().forEach(mark -> assertTrue(
                    texts.stream().anyMatch(text -> text.startsWith(mark.name().substring(0, 4))),
                    mark.name() + " with " + selected.name() + " selected"));
        }
    }

    @Test
    void aWholeNameCoversTheThinnerLineSoonerThanItIsCut() {
        Mark members = Samples.mark("Parliamentarians", 1.5, 7.5, Quadrant.CULTIVATE).ranked(1);
        List<String> texts = new SceneTexts(MatrixScene.of(Samples.matrix(List.of(members)), 420, 420, new Metrics(18),
                Samples.MEASURE).scene()).all();
        assertTrue(texts.contains("Parliamentarians"), texts.toString());
    }

    @Test
    void aLongNameIsBegunWhereItHasNoRoom() {
        Mark council = Samples.mark("Members of the national statistical council, ".repeat(6), 4.9, 7, Quadrant.CULTIVATE).ranked(1);
        List<String> texts = new SceneTexts(Samples.scene(Samples.matrix(List.of(council))).scene()).all();
        assertTrue(texts.stream().anyMatch(text -> text.startsWith("Members of the national") && text.endsWith("…")),
                texts.toString());
    }

    @ParameterizedTest
    @ValueSource(ints = { 3, 6, 12, 24, 300 })
    void noTextCoversAMarkOrAnotherText(int size) {
        for (int seed = 0; seed < (size < 100 ? 60 : 4); seed++) {
            MatrixModel crowd = Samples.crowd(seed, size);
            // among hundreds the chosen one's name may lie over others
            Scene scene = Samples.scene(size < 100 ? crowd : crowd.select("none")).scene();
            List<Box> texts = new SceneTexts(scene).free();
            for (Box text : texts) {
                assertTrue(scene.targets().stream().map(Target::area)
                        .noneMatch(mark -> mark.inset(mark.width() * 0.15).overlaps(text)), "a mark, seed " + seed);
                assertTrue(texts.stream().filter(other -> other != text).noneMatch(text::overlaps),
                        "a text, seed " + seed);
            }
        }
    }

    @Test
    void theChosenGroupIsNamedAlsoAmongHundreds() {
        MatrixModel crowd = Samples.crowd(1, 300);
        for (Mark chosen : crowd.marks().subList(0, 40)) {
            String texts = String.join(" ", new SceneTexts(Samples.scene(crowd.select(chosen.id())).scene()).all());
            assertTrue(texts.contains(chosen.name()), chosen.name() + " at " + chosen.at());
        }
    }

    @ParameterizedTest
    @CsvSource({ "0, 0", "10, 10", "4.1, 7.2", "5, 5", "9.9, 0.1" })
    void positionsSurviveTheWayToPixelsAndBack(double current, double desired) {
        Position position = new Position(current, desired);
        assertEquals(position, matrix.positionAt(matrix.pointOf(position)));
    }

    @Test
    void positionsStayOnTheAxes() {
        assertEquals(new Position(0, 10), matrix.positionAt(new Point(-500, -500)));
        assertEquals(new Position(10, 0), matrix.positionAt(new Point(5000, 5000)));
        assertFalse(matrix.isInPlot(new Point(2, 2)));
        assertTrue(matrix.isInPlot(matrix.pointOf(new Position(0, 0))));
    }

    @Test
    void axesMayHaveOtherEnds() {
        MatrixModel percent = new MatrixModel(Locale.ENGLISH, new Axis("Production", 0, 40, 100),
                new Axis("Interest", -1, 0, 1), List.of());
        MatrixScene scene = Samples.scene(percent);
        assertEquals(new Position(40, 0), scene.positionAt(scene.pointOf(new Position(40, 0))));
        assertEquals(Quadrant.CROSS_CHECK, percent.quadrantAt(new Position(40, 0)));
        assertTrue(new SceneTexts(scene.scene()).all().containsAll(List.of("100", "-1", "Production", "Interest")));
    }

    @Test
    void whatLiesBeyondAnAxisIsShownAtItsEnd() {
        assertEquals(matrix.pointOf(new Position(10, 0)), matrix.pointOf(new Position(12, -3)));
        MatrixModel flat = new MatrixModel(Locale.ENGLISH, new Axis("Now", 5, 5, 5), new Axis("Then", 0, 5, 10),
                List.of(Samples.mark("a", 5, 8, Quadrant.CROSS_CHECK)));
        assertEquals(5, Samples.scene(flat).positionAt(Samples.scene(flat).pointOf(new Position(5, 8))).current());
    }

    @Test
    void aPointerFindsTheMarkUnderIt() {
        Point journalists = matrix.pointOf(new Position(4.1, 7.2));
        assertEquals("Journalists", matrix.markAt(journalists.plus(3, -3)).orElseThrow().id());
        assertEquals(Optional.of("Journalists"), matrix.scene().targetAt(journalists).map(Target::element));
        assertEquals(Optional.empty(), matrix.markAt(matrix.pointOf(new Position(2, 2))));
    }

    @Test
    void marksOnOneAnotherFanOutAndCanAllBeFound() {
        List<Mark> heap = List.of(Samples.mark("a", 8, 8, Quadrant.CROSS_CHECK),
                Samples.mark("b", 8, 8, Quadrant.CROSS_CHECK),
                Samples.mark("c", 8.1, 8, Quadrant.CROSS_CHECK));
        MatrixScene scene = Samples.scene(Samples.matrix(heap));
        scene.scene().targets().forEach(target ->
            assertEquals(target.element(), scene.markAt(target.area().centre()).orElseThrow().id()));
    }

    @Test
    void tellsAScreenReaderAllOfAMark() {
        Target farmers = matrix.scene().targets().stream()
                .filter(target -> target.element().startsWith("Farmers")).findFirst().orElseThrow();
        assertEquals("Farmers’ cooperatives: Cultivate ASAP, rank 4, Current engagement 0.7, Desired engagement 5.8, "
                + "not yet a user, to consider", farmers.name());
        assertEquals("Stakeholder matrix of 10 groups", matrix.scene().name());
    }

    @Test
    void aMarkBehindTheCutIsHollowWithItsPlace() {
        Mark eleventh = Samples.mark("Eleventh", 7, 7, Quadrant.CROSS_CHECK).behindCut(11);
        Scene scene = Samples.scene(Samples.matrix(List.of(eleventh))).scene();
        Part part = scene.parts().stream().filter(each -> each.target().isPresent()).findFirst().orElseThrow();
        Ellipse disc = (Ellipse) part.shapes().getFirst();
        assertEquals(Optional.of(Role.PAGE), disc.paint().fill());
        assertEquals(Role.CROSS_CHECK_MARK, disc.paint().edge().orElseThrow().role());
        assertTrue(new SceneTexts(scene).has("11"));
    }

    @Test
    void draggingTellsTheWayAndTheTargetQuadrant() {
        Scene dragging = matrix.dragging("Journalists", matrix.pointOf(new Position(5.3, 7.2)));
        SceneTexts texts = new SceneTexts(dragging);
        assertTrue(texts.all().containsAll(List.of("Current engagement 4.1 to 5.3 of 10",
                "Desired engagement 7.2 of 10", "Cross-check", "5.3", "7.2")));
        assertTrue(dragging.targets().stream().noneMatch(target -> target.element().equals("Journalists")));
        Box right = new Box(matrix.pointOf(new Position(5, 5)).x(), 0, 624, 488);
        assertTrue(dragging.shapes().filter(Rect.class::isInstance).map(Rect.class::cast)
                .filter(rect -> rect.paint().equals(Paint.edge(Stroke.solid(Role.ACCENT, 2))))
                .allMatch(rect -> right.inset(-1).overlaps(rect.box()) && rect.box().x() >= right.x() - 1));
    }

    @Test
    void draggingUpOrDownTellsTheOtherAxis() {
        Scene dragging = matrix.dragging("Journalists", matrix.pointOf(new Position(4.1, 4)));
        assertTrue(new SceneTexts(dragging).has("Desired engagement 7.2 to 4.0 of 10"));
    }

    @Test
    void anUnknownMarkIsNotDragged() {
        assertEquals(matrix.scene(), matrix.dragging("nobody", new Point(100, 100)));
    }

    @Test
    void placingNamesTheNewcomer() {
        Scene placing = matrix.placing("Diaspora associations", matrix.pointOf(new Position(2, 8)));
        assertTrue(new SceneTexts(placing).all().containsAll(
                List.of("Diaspora associations", "Current engagement 2.0 of 10", "Desired engagement 8.0 of 10")));
    }

    @Test
    void theDocumentsLanguageDecides() {
        MatrixModel french = new MatrixModel(Locale.FRENCH, model.current(), model.desired(), model.marks());
        SceneTexts texts = new SceneTexts(Samples.scene(french).scene());
        assertTrue(texts.has("4\u00a0: garder le dialogue"), texts.all()::toString);
        assertTrue(Samples.scene(french).scene().targets().getFirst().name().contains("9,2"));
    }

    @Test
    void everythingGrowsWithTheFont() {
        MatrixScene large = MatrixScene.of(model, 936, 732, new Metrics(18), Samples.MEASURE);
        assertEquals(new SceneTexts(matrix.scene()).all(), new SceneTexts(large.scene()).all());
        assertEquals(1.5, large.pointOf(new Position(5, 5)).x() / matrix.pointOf(new Position(5, 5)).x(), 0.01);
    }

    @Test
    void theMomentOfAReplayIsShown() {
        assertTrue(new SceneTexts(Samples.scene(model.showing("Q1 2027")).scene()).has("Q1 2027"));
    }

    @Test
    void manyMarksAreSmallerAndStayInThePlot() {
        Random random = new Random(7);
        List<Mark> marks = IntStream.range(0, 300).mapToObj(i -> {
            Position at = new Position(random.nextInt(101) / 10.0, random.nextInt(101) / 10.0);
            return Mark.of("g" + i, "Group " + i, at, Quadrant.DROP);
        }).toList();
        MatrixModel model = new MatrixModel(Locale.ENGLISH, Axis.standard("Now"), Axis.standard("Then"), marks);
        MatrixScene crowd = MatrixScene.of(model, 560, 480, Metrics.standard(), Samples.MEASURE);

        for (Target target : crowd.scene().targets()) {
            Mark mark = model.mark(target.element()).orElseThrow();
            assertTrue(target.area().centre().distance(crowd.pointOf(mark.at())) < 60, target.name());
            assertTrue(target.area().width() < 14, target.name());
        }
    }

    @Test
    void aMatrixWithoutGroupsAndWithoutRoomIsStillDrawn() {
        assertFalse(Samples.scene(Samples.matrix(List.of())).scene().parts().isEmpty());
        assertFalse(MatrixScene.of(model, 10, 10, Metrics.standard(), Samples.MEASURE).scene().parts().isEmpty());
    }

    /** It looked like a dent of the mark. */
    @Test
    void noDotPeepsOutFromUnderItsMark() {
        Mark still = Mark.of("r", "Regional bodies", new Position(8.6, 2.2), Quadrant.MAINTAIN);
        Mark moved = still.since(List.of(Samples.past(2027, 8.6, 2.4)));
        assertEquals(parts(Samples.matrix(List.of(still))), parts(Samples.matrix(List.of(moved))));
        assertNotEquals(parts(Samples.matrix(List.of(still)).select("r")), parts(Samples.matrix(List.of(moved)).select("r")));
    }

    private static String parts(MatrixModel shown) {
        return Samples.scene(shown).scene().parts().toString();
    }

    /** Three hundred lines across each other tell nothing. */
    @Test
    void tellsWhereTrailsWouldHideOneAnother() {
        MatrixModel crowd = Samples.matrix(IntStream.range(0, 300).mapToObj(i -> Mark.of("g" + i, "Group " + i,
                new Position(i % 20 / 2.0, i / 30.0), Quadrant.MAINTAIN).since(List.of(Samples.past(2027, 5, 5)))).toList());
        assertTrue(crowd.isTangled());
        assertFalse(crowd.withTrailOf(Optional.of("g7")).isTangled());
        assertFalse(model.isTangled());
    }
}
