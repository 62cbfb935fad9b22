package org.baraza.ui.monitoring.internal.model.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.baraza.model.strategy.Link;
import org.baraza.model.strategy.StrategyFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A link of a document opens pages and papers beside it, and nothing else. */
class PaperTest {

    @Test
    void pagesOfTheWebAndPapersBelowTheDocumentAreOpened(@TempDir Path folder) throws Exception {
        Path minutes = Files.writeString(Files.createDirectories(folder.resolve("papers")).resolve("Minutes.PDF"), "");
        assertEquals(Optional.of("https://example.org/a"), opened("https://example.org/a", folder));
        assertEquals(Optional.of(minutes.toString()), opened("papers/Minutes.PDF", folder));
        assertEquals(Optional.of(minutes.toString()), opened("papers\\Minutes.PDF", folder));
        assertEquals(Optional.empty(), Paper.of(link("papers/Minutes.PDF"), Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "gone.pdf", "../other.pdf", "run.exe", "run.bat", "file:///tmp/a.pdf", "javascript:x",
        "\\\\server\\share\\a.pdf", "a b://c"})
    void programsAndWhatIsElsewhereAreNot(String target, @TempDir Path folder) throws Exception {
        Path inner = Files.createDirectories(folder.resolve("inner"));
        Files.writeString(folder.resolve("other.pdf"), "");
        Files.writeString(inner.resolve("run.exe"), "");
        Files.writeString(inner.resolve("run.bat"), "");
        assertEquals(Optional.empty(), opened(target, inner));
    }

    private static Optional<String> opened(String target, Path folder) {
        return Paper.of(link(target), Optional.of(folder));
    }

    private static Link link(String target) {
        Link link = StrategyFactory.eINSTANCE.createLink();
        link.setTarget(target);
        return link;
    }
}
