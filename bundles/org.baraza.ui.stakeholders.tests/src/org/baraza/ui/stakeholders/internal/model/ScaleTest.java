package org.baraza.ui.stakeholders.internal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Optional;

import org.baraza.analysis.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScaleTest {

    private final Scale scale = Scale.of(Limits.guidelines());

    @ParameterizedTest
    @CsvSource({"4.1, 4.1", "'4,1', 4.1", "' 10 ', 10", "0, 0", "7.25, 7.25"})
    void readsWhatPeopleType(String typed, double value) {
        assertEquals(Optional.of(value), scale.parse(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "high", "11", "-1", "1e1", "10.01", "4.", "0x1", "99999999999999999999"})
    void refusesWhatIsNoValueOfTheAxis(String typed) {
        assertEquals(Optional.empty(), scale.parse(typed));
    }

    @Test
    void writesTenthsInTheReadersForm() {
        assertEquals("4.0", Scale.tenths(4, Locale.ENGLISH));
        assertEquals("4,1", Scale.tenths(4.1, Locale.FRENCH));
        assertEquals("10", Scale.plain(10, Locale.ENGLISH));
    }

    @Test
    void roundsOntoTheAxis() {
        assertEquals(0.3, scale.onAxis(0.1 + 0.2));
        assertEquals(10, scale.onAxis(10.2));
        assertEquals(0, scale.onAxis(-3));
    }
}
