package org.baraza.rcp.internal.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.baraza.exchange.imports.Mapping;
import org.baraza.exchange.plan.TableKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is remembered of earlier imports. */
class KeptMappingTest {

    @TempDir
    Path folder;

    private final List<String> told = new ArrayList<>();

    /** Else no file was ever imported again in this window. */
    @Test
    void oneThatIsTornIsLeftOutAndThatIsTold() throws Exception {
        Path kept = Files.writeString(folder.resolve("import.mapping"), "sheet/feuil1 = workpl");
        assertTrue(new KeptMapping(kept).read(told::add).isEmpty());
        assertEquals(List.of(Messages.Import_mappingLeft), told);
    }

    @Test
    void oneIsReadAsItWasWritten() throws Exception {
        Path kept = folder.resolve("state").resolve("import.mapping");
        assertTrue(new KeptMapping(kept).read(told::add).isEmpty());
        Mapping mapping = Mapping.none().with("Feuil1", Optional.of(TableKind.WORKPLAN));
        mapping.write(kept);
        assertEquals(mapping.text(), new KeptMapping(kept).read(told::add).text());
        assertEquals(List.of(), told);
        try (var files = Files.list(kept.getParent())) {
            assertEquals(List.of(kept), files.toList());
        }
    }
}
