package org.baraza.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.baraza.drawing.Shape.Hatch;
import org.baraza.drawing.Shape.Polyline;
import org.junit.jupiter.api.Test;

class ChartSceneTest {

    private final ChartModel model = Samples.misuse();
    private final Scene scene = draw(model);

    @Test
    void labelsDirectly() {
        assertTrue(new SceneTexts(scene).all().containsAll(List.of("baseline 24", "target 20", "target 15", "target 12",
                "18 measured", "15 expected", "today", "not", "measured")));
    }

    @Test
    void ticksBeginAtZeroAndNameQuartersAndYears() {
        List<String> texts = new SceneTexts(scene).all();
        assertTrue(texts.containsAll(List.of("0", "10", "20", "30", "Q1", "Q4", "2026", "2027", "2028", "2029")));
    }

    @Test
    void noLabelCoversAnother() {
        List<Box> texts = new SceneTexts(scene).free();
        texts.forEach(text -> assertTrue(texts.stream().filter(other -> other != text).noneMatch(text::overlaps)));
    }

    @Test
    void aGapIsHatchedAndNoSolidLineCrossesIt() {
        Hatch gap = scene.shapes().filter(Hatch.class::isInstance).map(Hatch.class::cast).findFirst().orElseThrow();
        boolean joined = scene.shapes().filter(Polyline.class::isInstance).map(Polyline.class::cast)
                .filter(line -> line.stroke().equals(Stroke.solid(Role.TEXT, 2)))
                .flatMap(line -> Segment.along(line.points()).stream()).anyMatch(gap.box()::crosses);
        assertFalse(joined);
        assertEquals("Q1 2028: not measured", name("missing 2028-03-31"));
    }

    @Test
    void everyValueCanBeAsked() {
        assertEquals("Q4 2028: 18 measured, 15 expected, Lagging", name("measured 2028-12-31"));
        assertEquals("Q4 2029: target 12", name("target 2029-12-31"));
        assertEquals("Q4 2026: baseline 24", name("baseline 2026-12-31"));
    }

    @Test
    void missingValuesInARowAreOneGap() {
        ChartModel late = new ChartModel(Locale.ENGLISH, "Visits", LocalDate.of(2025, 1, 1), LocalDate.of(2027, 12, 31),
                LocalDate.of(2026, 11, 1), Optional.empty(), List.of(), List.of(), List.of(),
                List.of(LocalDate.of(2026, 9, 30), LocalDate.of(2026, 6, 30)));
        assertEquals(1, draw(late).shapes().filter(Hatch.class::isInstance).count());
    }

    @Test
    void drawsWhatThereIsWithoutAnyValue() {
        ChartModel empty = new ChartModel(Locale.FRENCH, "Visites", LocalDate.of(2025, 1, 1), LocalDate.of(2025, 1, 1),
                LocalDate.of(2030, 1, 1), Optional.empty(), List.of(), List.of(), List.of(), List.of());
        assertEquals("Visites\u00a0: aucune valeur mesurée", draw(empty).name());
        assertFalse(new SceneTexts(draw(empty)).has("aujourd’hui"));
    }

    @Test
    void aDayThatOneLooksBackAtIsNotCalledToday() {
        LocalDate day = LocalDate.of(2026, 11, 1);
        ChartModel seen = new ChartModel(Locale.ENGLISH, "Visits", LocalDate.of(2025, 1, 1), LocalDate.of(2027, 12, 31), day,
                Optional.empty(), List.of(), List.of(), List.of(), List.of());
        assertTrue(new SceneTexts(draw(seen.readOn(day))).has("today"));
        SceneTexts later = new SceneTexts(draw(seen.readOn(LocalDate.of(2026, 12, 7))));
        assertTrue(later.has("01/11/2026"));
        assertFalse(later.has("today"));
    }

    private String name(String element) {
        return scene.targets().stream().filter(target -> target.element().equals(element))
                .findFirst().orElseThrow().name();
    }

    private static Scene draw(ChartModel model) {
        return ChartScene.of(model, 572, 310, Metrics.standard(), Samples.MEASURE).scene();
    }
}
