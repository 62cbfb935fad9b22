package org.baraza.ui.monitoring.internal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.baraza.drawing.Metrics;
import org.baraza.drawing.Scene;
import org.baraza.drawing.Shape;
import org.baraza.drawing.TextMeasure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TileSceneTest {

    private static final TextMeasure MEASURE = TextMeasure.estimated();

    private final Tile tile = new Tile(Tile.Kind.OBJECTIVE, Optional.empty(), "2  Misuse in the media of the country",
            "2 of 4", "to plan", List.of(new Tile.Piece(TileState.ON_TRACK, 2), new Tile.Piece(TileState.MISSING, 1)),
            List.of(new Tile.Count(Optional.of(TileState.ON_TRACK), "2"),
                    new Tile.Count(Optional.of(TileState.MISSING), "1")), "Everything", false);

    private final Tile calm = new Tile(Tile.Kind.WHOLE, Optional.empty(), "Whole strategy", "1 of 14", "to plan",
            List.of(new Tile.Piece(TileState.FINISHED, 1), new Tile.Piece(TileState.AWAITED, 13)),
            List.of(new Tile.Count(Optional.of(TileState.FINISHED), "7"),
                    new Tile.Count(Optional.empty(), "13 reports awaited")), "Everything", false);

    @Test
    void missingIsHatchedAndAsWideAsItsShare() {
        Shape.Hatch hatch = shapes(TileForm.FULL, 200, Shape.Hatch.class).getFirst();
        double room = 200 - 2 * 13 - 2 - 2 * 7;
        assertEquals(7 + room / 3, hatch.box().width(), 1);
    }

    @Test
    void onlyTheNameIsCutWhenItIsNarrow() {
        double narrowest = TileScene.narrowest(tile, TileForm.FULL, Metrics.standard(), MEASURE);
        List<String> texts = texts(TileForm.FULL, narrowest);
        assertTrue(texts.getFirst().startsWith("2  M") && texts.getFirst().endsWith("…"), texts.getFirst());
        assertEquals(List.of("2 of 4", "to plan", "2", "1"), texts.subList(1, texts.size()));
        assertEquals("2 of 4", texts(TileForm.COMPACT, narrowest).get(2));
    }

    /** At 150 % on a small screen names were cut and calm counts left out. */
    @Test
    void aNameIsBrokenIntoTwoLinesBeforeItIsCut() {
        double width = TileScene.comfortable(tile, TileForm.TALL, Metrics.standard(), MEASURE);
        assertTrue(width < TileScene.comfortable(tile, TileForm.FULL, Metrics.standard(), MEASURE));
        List<String> texts = texts(TileForm.TALL, width);
        assertEquals(tile.name(), texts.get(0) + " " + texts.get(1));
        assertTrue(TileScene.height(TileForm.TALL, Metrics.standard())
                > TileScene.height(TileForm.FULL, Metrics.standard()));
    }

    @Test
    void countsAreBrokenIntoTwoLinesBeforeTheyAreLeftOut() {
        double width = MEASURE.width("13 reports awaited", Metrics.standard().base()) + 2 * 13 + 1;
        assertEquals(calm.counts().size(), counts(width));
    }

    @ParameterizedTest
    @EnumSource(TileForm.class)
    void nothingIsWrittenBesideTheTile(TileForm form) {
        Metrics large = new Metrics(31);
        double width = TileScene.narrowest(tile, form, large, MEASURE);
        Scene scene = TileScene.of(tile, form, width, true, large, MEASURE);
        assertEquals(TileScene.height(form, large), scene.height());
        scene.shapes().filter(Shape.Text.class::isInstance).map(Shape.Text.class::cast).forEach(text -> {
            assertTrue(text.at().x() + MEASURE.width(text.text(), text.style()) <= width, text.text());
            assertTrue(text.at().y() < scene.height(), text.text());
        });
    }

    /** What is calm is left out last. */
    @Test
    void aNarrowTileStillCountsWhatHasRoom() {
        double all = TileScene.comfortable(calm, TileForm.COMPACT, Metrics.standard(), MEASURE);
        assertEquals(calm.counts().size(), counts(all));
        assertEquals(1, counts(TileScene.narrowest(calm, TileForm.COMPACT, Metrics.standard(), MEASURE)));
    }

    private long counts(double width) {
        List<String> counted = calm.counts().stream().map(Tile.Count::text).toList();
        return TileScene.of(calm, TileForm.COMPACT, width, false, Metrics.standard(), MEASURE).shapes()
                .filter(Shape.Text.class::isInstance).map(Shape.Text.class::cast).map(Shape.Text::text)
                .filter(counted::contains).count();
    }

    private List<String> texts(TileForm form, double width) {
        return shapes(form, width, Shape.Text.class).stream().map(Shape.Text::text).toList();
    }

    private <T extends Shape> List<T> shapes(TileForm form, double width, Class<T> kind) {
        return TileScene.of(tile, form, width, false, Metrics.standard(), MEASURE).shapes()
                .filter(kind::isInstance).map(kind::cast).toList();
    }
}
