package org.baraza.rcp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.baraza.testkit.ui.WrittenSettings;
import org.junit.jupiter.api.Test;

class SideMemoryTest {

    @Test
    void whatWasFoldedSurvivesAPowerCut() throws Exception {
        WrittenSettings disk = new WrittenSettings("org.baraza.rcp.tests/sides");
        SideMemory memory = new SideMemory(disk.node());
        memory.keep("plan", "left", true);
        memory.keep("plan", "left", false);
        assertEquals(List.of("plan/left=true", "plan/left=false"), disk.written());
        assertFalse(memory.isFolded("plan", "left", true));
        assertTrue(memory.isFolded("plan", "right", true));
    }
}
