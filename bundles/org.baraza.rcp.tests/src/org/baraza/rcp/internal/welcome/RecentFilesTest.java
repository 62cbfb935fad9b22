package org.baraza.rcp.internal.welcome;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.baraza.testkit.ui.WrittenSettings;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecentFilesTest {

    private final IEclipsePreferences memory = InstanceScope.INSTANCE.getNode("org.baraza.rcp.tests/recent");
    private final RecentFiles files = new RecentFiles(memory);

    @BeforeEach
    void forgetAll() throws Exception {
        memory.clear();
    }

    @Test
    void theLastOneComesFirst() {
        note("a.baraza", "A");
        note("b.baraza", "B");
        assertEquals(List.of("B", "A"), titles());

        note("a.baraza", "A, renamed");
        assertEquals(List.of("A, renamed", "B"), titles());
    }

    @Test
    void onlySoManyAreKept() {
        IntStream.rangeClosed(1, RecentFiles.MOST + 3).forEach(i -> note(i + ".baraza", "File " + i));

        assertEquals(RecentFiles.MOST, files.all().size());
        assertEquals("File " + (RecentFiles.MOST + 3), titles().getFirst());
    }

    @Test
    void isReadAgainByTheNextStart() {
        note("a.baraza", "A");
        assertEquals(files.all(), new RecentFiles(memory).all());
    }

    @Test
    void survivesAPowerCut() throws Exception {
        WrittenSettings disk = new WrittenSettings("org.baraza.rcp.tests/recent");
        new RecentFiles(disk.node()).note(new RecentFile(Path.of("a.baraza"), "A"));
        assertEquals(List.of("path.0=a.baraza, title.0=A"), disk.written());
    }

    @Test
    void whatIsForgottenLeavesNoGap() {
        note("a.baraza", "A");
        note("b.baraza", "B");
        note("c.baraza", "C");
        files.forget(Path.of("b.baraza"));

        assertEquals(List.of("C", "A"), titles());
    }

    private void note(String path, String title) {
        files.note(new RecentFile(Path.of(path), title));
    }

    private List<String> titles() {
        return files.all().stream().map(RecentFile::title).toList();
    }
}
