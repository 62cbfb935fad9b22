package org.baraza.ui.workplan.internal.model;

import static org.baraza.testkit.Builders.aStrategy;
import static org.baraza.testkit.Builders.anActivity;
import static org.baraza.testkit.Builders.anObjective;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;

import org.baraza.drawing.Metrics;
import org.baraza.drawing.Palette;
import org.baraza.drawing.Scene;
import org.baraza.drawing.Shape;
import org.baraza.drawing.SvgPainter;
import org.baraza.drawing.TextMeasure;
import org.baraza.drawing.TextStyle;
import org.baraza.testkit.ObjectiveBuilder;
import org.junit.jupiter.api.Test;

class PlanPictureTest {

    private static final TextMeasure MEASURE = (text, style) -> 7 * text.length();

    private final Scene scene = PlanPicture.of(Plans.model(Plans.twoObjectives().titled("Tamasi listens").build()),
            MEASURE);

    @Test
    void everythingOfThePlanIsOnThePage() {
        List<String> texts = scene.shapes().filter(Shape.Text.class::isInstance).map(Shape.Text.class::cast)
                .map(Shape.Text::text).toList();
        assertTrue(texts.containsAll(List.of("Tamasi listens", "1.1  Media training", "2.1  Help desk", "11,000",
                "Planned", "Revised", "Spent", "Q1")), texts.toString());
        assertTrue(texts.containsAll(List.of("Finished", "Ahead", "On track", "Lagging", "No report", "Not started",
                "Suspended", "Cancelled", "As of 15/11/2026")), texts.toString());
        assertFalse(texts.contains("Type a name to add an activity"));
    }

    @Test
    void nothingStandsBesideThePage() {
        assertTrue(scene.shapes().filter(Shape.Text.class::isInstance).map(Shape.Text.class::cast)
                .allMatch(text -> text.at().x() >= 0 && text.at().x() <= scene.width()
                        && text.at().y() >= 0 && text.at().y() <= scene.height()));
    }

    @Test
    void aPlanThatIsTooLongForASheetGoesOnOverOthersThatAreAsFull() {
        List<Scene> pages = PlanPicture.pages(longPlan(130), MEASURE, 60);
        assertEquals(List.of(44, 44, 42), pages.stream().map(PlanPictureTest::activities).toList());
        assertTrue(pages.stream().allMatch(page -> texts(page).contains("Q1")), "each has headings");
        assertEquals(List.of("1/3", "2/3", "3/3"), pages.stream().map(page -> page.name().replaceAll(".*\\D(\\d/\\d)$", "$1"))
                .toList());
        assertEquals(List.of(false, false, true), pages.stream().map(page -> texts(page).contains("Spent")).toList());
        assertEquals(1, PlanPicture.pages(longPlan(60), MEASURE, 60).size());
    }

    /** A picture of pixels can't be as large as one likes: from some 340 activities on there was none at all. */
    @Test
    void aLongPlanIsPaintedAsSharpAsItsSizeAllows() throws IOException {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(new PlanSheets(longPlan(400), false).png().orElseThrow()));
        assertTrue(picture.getHeight() > 400 * 24 && picture.getHeight() <= 32767, picture.getHeight() + " dots");
        assertEquals(Optional.empty(), new PlanSheets(longPlan(3000), false).png());
    }

    @Test
    void aDrawingOfTheWindowCarriesTheLettersThatItWasMeasuredWith() {
        String svg = new String(new PlanSheets(longPlan(3), false).svg(), StandardCharsets.UTF_8);
        assertTrue(svg.contains("@font-face"), svg.substring(0, 400));
    }

    /** What was revised downwards stood behind the empty box of a letter that the fonts for paper lack. */
    @Test
    void aMinusIsPaintedAsADash() {
        TextStyle style = Metrics.standard().base();
        assertEquals(TextMeasure.paper().width("\u20137,900", style), TextMeasure.paper().width("\u22127,900", style));
    }

    @Test
    void fromRightToLeftTheObjectivesStandAtTheRightAndTheTimeAtTheLeft() {
        Scene mirrored = scene.mirrored();
        assertTrue(at(mirrored, "Q1") < scene.width() / 2, "quarters");
        assertTrue(at(mirrored, "Tamasi listens") > scene.width() * 3 / 4, "title");
        assertEquals(scene.width() - at(scene, "1.1  Media training"), at(mirrored, "1.1  Media training"));
        assertEquals(scene.shapes().filter(Shape.Sign.class::isInstance).map(sign -> width((Shape.Sign) sign)).toList(),
                mirrored.shapes().filter(Shape.Sign.class::isInstance).map(sign -> width((Shape.Sign) sign)).toList());
    }

    /** From its first point to its last: signs don't turn over. */
    private static long width(Shape.Sign sign) {
        return Math.round(100 * (sign.points().getLast().x() - sign.points().getFirst().x()));
    }

    private static double at(Scene scene, String text) {
        return scene.shapes().filter(Shape.Text.class::isInstance).map(Shape.Text.class::cast)
                .filter(shape -> shape.text().equals(text)).findFirst().orElseThrow().at().x();
    }

    private static WorkplanModel longPlan(int activities) {
        ObjectiveBuilder objective = anObjective("To be read by all.");
        IntStream.range(0, activities).forEach(i -> objective.with(anActivity("Talk " + i)));
        return Plans.model(aStrategy().titled("Long").inLanguage("en").running("2025-Q1", "2027-Q4").with(objective).build());
    }

    private static int activities(Scene page) {
        return (int) texts(page).stream().filter(text -> text.contains("Talk ")).count();
    }

    private static List<String> texts(Scene page) {
        return page.shapes().filter(Shape.Text.class::isInstance).map(Shape.Text.class::cast).map(Shape.Text::text).toList();
    }

    @Test
    void itIsAPictureThatCanBePrinted() {
        assertTrue(new SvgPainter(Palette.light()).paint(scene).contains("Media training"));
    }
}
