package org.baraza.rcp.internal.find;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;

import org.baraza.testkit.ui.WrittenSettings;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecentChoicesTest {

    private final IEclipsePreferences memory = InstanceScope.INSTANCE.getNode("org.baraza.rcp.tests/found");
    private final RecentChoices choices = new RecentChoices(memory);

    @BeforeEach
    void forgetAll() throws Exception {
        memory.clear();
    }

    @Test
    void theLastOneComesFirstAndOnlyOnce() {
        List.of("a", "b", "a").forEach(choices::note);
        assertEquals(List.of("a", "b"), choices.ids());
    }

    @Test
    void survivesAPowerCut() throws Exception {
        WrittenSettings disk = new WrittenSettings("org.baraza.rcp.tests/found");
        new RecentChoices(disk.node()).note("workplan");
        assertEquals(List.of("0=workplan"), disk.written());
    }

    @Test
    void onlySoManyAreKept() {
        IntStream.range(0, RecentChoices.MOST + 3).forEach(i -> choices.note("id " + i));
        assertEquals(RecentChoices.MOST, choices.ids().size());
        assertEquals("id " + (RecentChoices.MOST + 2), choices.ids().getFirst());
    }
}
