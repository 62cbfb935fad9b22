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
    private static final double HIGH = 7;

    private static final List<Role> GROUNDS = List.of(Role.PAGE, Role.BAR, Role.TABLE_HEAD, Role.CHROME, Role.SELECTION,
            Role.RESTING, Role.HOVER);
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

    /** Windows' black and white, and what GTK calls its colours in its light and its dark look. */
    static Stream<SystemColours> systems() {
        return Stream.of(system("#000000", "#FFFFFF", "#3FF23F", "#1AEBFF", "#37006E"),
                system("#FFFFFF", "#000000", "#600000", "#37006E", "#FFFFFF"),
                system("#FFFFFF", "#2E3436", "#8B8E8F", "#3584E4", "#FFFFFF"),
                system("#2D2D2D", "#EEEEEC", "#919190", "#15539E", "#FFFFFF"));
    }

    private static SystemColours system(String... colours) {
        return new SystemColours(Rgb.of(colours[0]), Rgb.of(colours[1]), Rgb.of(colours[2]), Rgb.of(colours[3]),
                Rgb.of(colours[4]));
    }

    @ParameterizedTest
    @MethodSource("systems")
    void highContrastTakesTheSystemsTextAndPage(SystemColours system) {
        Palette palette = Palette.highContrast(system);
        TEXTS.stream().filter(role -> role != Role.PLACEHOLDER && role != Role.ACCENT)
                .forEach(role -> assertEquals(system.text(), palette.colour(role)));
        GROUNDS.stream().filter(role -> role != Role.SELECTION && role != Role.RESTING)
                .forEach(role -> assertEquals(system.page(), palette.colour(role)));
    }

    @ParameterizedTest
    @MethodSource("systems")
    void highContrastIsHigh(SystemColours system) {
        Palette palette = Palette.highContrast(system);
        TEXTS.forEach(text -> assertContrast(palette, text, Role.PAGE, HIGH));
        TEXTS.stream().filter(role -> role != Role.PLACEHOLDER && role != Role.ACCENT)
                .forEach(text -> assertContrast(palette, text, Role.SELECTION, HIGH));
        assertContrast(palette, Role.ON_ACCENT, Role.ACCENT, HIGH);
        assertContrast(palette, Role.ON_MARK, Role.CROSS_CHECK_MARK, HIGH);
        Stream.of(Role.ON_TRACK_FILL, Role.FIELD_EDGE, Role.HAIRLINE, Role.ACCENT, Role.MISSING_HATCH)
                .forEach(mark -> assertContrast(palette, mark, Role.PAGE, MARK));
    }

    /** What is missing in the chosen row was grey on blue. */
    @ParameterizedTest
    @MethodSource("systems")
    void whatIsMissingInTheChosenRowIsReadableInHighContrast(SystemColours system) {
        assertContrast(Palette.highContrast(system), Role.PLACEHOLDER, Role.SELECTION, TEXT);
    }

    @ParameterizedTest
    @MethodSource("systems")
    void theSelectionCanBeSeenInHighContrast(SystemColours system) {
        assertContrast(Palette.highContrast(system), Role.SELECTION, Role.PAGE, 1.4);
    }

    /** In light and dark it is told from the page as the selection itself is, or nearly. */
    @ParameterizedTest
    @MethodSource("palettes")
    void whatIsSelectedElsewhereCanStillBeSeen(Palette palette) {
        assertContrast(palette, Role.SELECTION, Role.PAGE, 1.25);
        assertContrast(palette, Role.RESTING, Role.PAGE, 1.25);
    }

    @Test
    void highContrastLeavesTheSystemsHighlightWhereItIsClearEnough() {
        Rgb cyan = Rgb.of("#1AEBFF");
        SystemColours black = system("#000000", "#FFFFFF", "#3FF23F", cyan.hex(), "#37006E");
        assertEquals(cyan, Palette.highContrast(black).colour(Role.ACCENT));
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
