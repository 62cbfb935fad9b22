package org.baraza.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.baraza.ui.LinkedText.Way;
import org.junit.jupiter.api.Test;

class LinkedTextTest {

    @Test
    void knowsWhichWordsLeadWhere() {
        LinkedText text = LinkedText.of("In the plan: <a href=\"0\">1.2 Maps && charts</a>, <a>Podcast</a>.");
        assertEquals("In the plan: 1.2 Maps & charts, Podcast.", text.words());
        assertEquals(List.of(new Way(13, 30, "0"), new Way(32, 39, "Podcast")), text.ways());
        assertEquals("1.2 Maps & charts", text.words().substring(13, 30));
    }

    @Test
    void leavesPlainWordsAlone() {
        assertEquals(new LinkedText("fewer than < 5", List.of()), LinkedText.of("fewer than < 5"));
    }
}
