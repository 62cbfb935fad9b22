package org.baraza.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** The theme of the first start, and of those after it. */
class AppearanceTest {

    private static final String FOREIGN = "org.eclipse.e4.ui.css.theme.e4_dark";

    @Test
    void followsTheSystemsHighContrastUntilAThemeIsChosen() {
        assertEquals(Appearance.CONTRAST, Appearance.first(Appearance.LIGHT, false, true, false));
        assertEquals(Appearance.CONTRAST, Appearance.first(FOREIGN, false, true, true));
        assertEquals(Appearance.DARK, Appearance.first(Appearance.DARK, true, true, false));
    }

    @Test
    void putsOursInThePlaceOfThePlatforms() {
        assertEquals(Appearance.DARK, Appearance.first(FOREIGN, false, false, true));
        assertEquals(Appearance.LIGHT, Appearance.first(FOREIGN, true, false, false));
        assertEquals(Appearance.LIGHT, Appearance.first(Appearance.LIGHT, false, false, true));
    }
}
