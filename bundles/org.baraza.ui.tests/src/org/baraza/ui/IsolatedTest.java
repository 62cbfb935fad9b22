package org.baraza.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class IsolatedTest {

    @Test
    void leavesLatinTextsAloneInALatinWindow() {
        assertEquals("2.1  Media training.", Isolated.text("2.1  Media training.", false));
        assertEquals("", Isolated.text("", true));
    }

    @Test
    void aTextKeepsItsOwnDirectionInAWindowOfTheOther() {
        assertEquals("\u20684 مجموعات: حوار\u2069", Isolated.text("4 مجموعات: حوار", false));
        assertEquals("\u2066A model are another.\u2069", Isolated.text("A model are another.", true));
        assertEquals("\u2066−7,900\u2069", Isolated.text("−7,900", true));
    }

    @Test
    void aSentenceMayBeginWithWhatRunsTheOtherWay() {
        assertEquals("\u2067Media: 4 مجموعات\u2069", Isolated.text("Media: 4 مجموعات", true));
    }

    @Test
    void aSignStaysBeforeItsNumber() {
        assertEquals("\u2067المراجعة \u2066−7,900\u2069, في 2025–2027\u2069",
                Isolated.text("المراجعة −7,900, في 2025–2027", true));
    }

    @Test
    void severalLinesAreParagraphsOfTheirOwn() {
        assertEquals("one\ntwo", Isolated.text("one\ntwo", true));
    }
}
