package org.baraza.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PaletteTest {

    private static final double TEXT = 4.5;
    private static final double MARK = 3;

    private static final List<Role> GROUNDS = List.of(Role.PAGE, Role.BAR, Role.TABLE_HEAD, Role.CHROME, Role.SELECTION,
            Role.HOVER);
    private static final List<Role> TEXTS = List.of(Role.TEXT, Role.SECONDARY, Role.PLACEHOLDER, Role.ACCENT,
            Role.CULTIVATE, Role.CROSS_CHECK, Role.MAINTAIN, Role.DROP, Role.ON_TRACK, Role.AHEAD, Role.LAGGING,
            Role.MISSING, Role.NOT_STARTED, Role.FINISHED, Role.TO_FIX, Role.TO_CONSIDER, Role.GOOD_TO_KNOW);
    private static final List<Role> MARKS = List.of(Role.CULTIVATE_MARK, Role.CROSS_CHECK_MARK, Role.MAINTAIN_MARK,
            Role.DROP_MARK, Role.ON_TRACK, Role.LAGGING, Role.AHEAD, Role.FINISHED, Role.TO_FIX);

    static Stream<Palette> palettes() {
        return Stream.of(Palette.light(), Palette.dark());
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void textIsReadableOnEverySurface(Palette palette) {
        TEXTS.forEach(text -> GROUNDS.forEach(ground -> assertContrast(palette, text, ground, TEXT)));
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void everyTextOfTheMatrixIsReadableOnEveryTint(Palette palette) {
        for (QuadrantGlyph quadrant : QuadrantGlyph.values()) {
            Stream.of(Role.TEXT, Role.SECONDARY, Role.PLACEHOLDER, quadrant.text())
                    .forEach(text -> assertContrast(palette, text, quadrant.tint(), TEXT));
            assertContrast(palette, quadrant.mark(), quadrant.tint(), MARK);
        }
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void statesAreReadableOnTheirOwnGrounds(Palette palette) {
        assertContrast(palette, Role.MISSING, Role.MISSING_GROUND, TEXT);
        assertContrast(palette, Role.TO_CONSIDER, Role.TO_CONSIDER_FILL, TEXT);
        assertContrast(palette, Role.ACCENT, Role.TOLERANCE, TEXT);
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void marksAndEdgesStandOutAndCarryTheirNumbers(Palette palette) {
        MARKS.forEach(mark -> {
            assertContrast(palette, mark, Role.PAGE, MARK);
            assertContrast(palette, Role.ON_MARK, mark, TEXT);
        });
        assertContrast(palette, Role.ON_ACCENT, Role.ACCENT, TEXT);
        assertContrast(palette, Role.FIELD_EDGE, Role.FIELD, MARK);
        assertContrast(palette, Role.FIELD_EDGE, Role.PAGE, MARK);
    }

    @ParameterizedTest
    @CsvSource({ "TEXT, 16.2, 13.0", "SECONDARY, 6.8, 7.6", "ACCENT, 7.7, 8.0", "CULTIVATE, 5.9, 7.5",
            "CROSS_CHECK, 7.1, 7.9", "MAINTAIN, 6.7, 8.1", "DROP, 6.3, 7.6", "ON_TRACK, 6.5, 7.9", "MISSING, 6.1, 7.0",
            "FINISHED, 11.7, 11.1", "TO_FIX, 6.9, 7.8", "TO_CONSIDER, 6.9, 9.2" })
    void ratiosAreThoseOfTheLook(Role role, double light, double dark) {
        assertEquals(light, ratio(Palette.light(), role, Role.PAGE), 0.05);
        assertEquals(dark, ratio(Palette.dark(), role, Role.PAGE), 0.05);
    }

    @Test
    void highContrastTakesTheSystemsColoursOnly() {
        SystemColours system = new SystemColours(new Rgb(0, 0, 0), new Rgb(255, 255, 255), new Rgb(63, 242, 63),
                new Rgb(26, 235, 255), new Rgb(55, 0, 110));
        Palette palette = Palette.highContrast(system);
        TEXTS.stream().filter(role -> role != Role.PLACEHOLDER && role != Role.ACCENT)
                .forEach(role -> assertEquals(system.text(), palette.colour(role)));
        GROUNDS.forEach(role -> assertEquals(system.page(), palette.colour(role)));
        assertEquals(system.highlight(), palette.colour(Role.ACCENT));
    }

    @Test
    void coloursAreWrittenAsTheyAreRead() {
        assertEquals("#0A5A73", Rgb.of("#0A5A73").hex());
        assertEquals(21, Rgb.of("#000000").contrast(Rgb.of("#FFFFFF")), 1e-9);
    }

    private static void assertContrast(Palette palette, Role text, Role ground, double least) {
        double ratio = ratio(palette, text, ground);
        assertTrue(ratio >= least, () -> text + " on " + ground + " has " + ratio);
    }

    private static double ratio(Palette palette, Role text, Role ground) {
        return palette.colour(text).contrast(palette.colour(ground));
    }
}
