package org.baraza.product;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** An agency's plug-in goes into the user's own folder, while the program folder can only be read. */
class InstallTest {

    private static final String FEATURE = "org.baraza.examples.health.feature.feature.group";
    /** The name of a tactic in the example's pack. */
    private static final String TACTIC = "Run figure clinics for health journalists";

    private static final Path REPOSITORY = Tree.ROOT.resolve("releng/org.baraza.examples.health.repository/target/repository");

    @TempDir
    Path folder;

    @Test
    void installsAndRemovesTheExample() throws Exception {
        Program program = Program.unpackedIn(folder);
        program.makeReadOnly();
        Map<String, String> before = program.snapshot();
        assertFalse(catalogue(program).contains(TACTIC));

        director(program, "-repository", REPOSITORY.toUri().toString(), "-installIU", FEATURE);
        assertTrue(catalogue(program).contains(TACTIC), catalogue(program));
        assertEquals(0, program.run("catalogue", "--search", "clinic").code());

        director(program, "-uninstallIU", FEATURE);
        assertFalse(catalogue(program).contains(TACTIC));

        assertEquals(before, program.snapshot());
        assertEquals(List.of(), program.troubleInLogs());
        program.makeWritable();
    }

    private static String catalogue(Program program) throws IOException, InterruptedException {
        Run run = program.run("catalogue");
        assertEquals(0, run.code(), run::err);
        return run.out();
    }

    private static void director(Program program, String... words) throws IOException, InterruptedException {
        String[] all = new String[words.length + 2];
        all[0] = "-application";
        all[1] = "org.eclipse.equinox.p2.director";
        System.arraycopy(words, 0, all, 2, words.length);
        Run run = program.run(all);
        assertEquals(0, run.code(), () -> run.out() + run.err());
    }
}
