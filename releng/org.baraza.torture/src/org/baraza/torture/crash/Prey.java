package org.baraza.torture.crash;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.baraza.torture.crash.Word.Said;

/** A victim in a process of its own. */
final class Prey implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 120;

    private final Process process;
    private final BufferedReader lines;

    private Prey(Process process) {
        this.process = process;
        lines = process.inputReader(StandardCharsets.UTF_8);
    }

    /**
     * @param data the user's data folder, with the folder of recovery
     * @param own where the framework keeps its own files
     */
    static Prey start(Program program, Path data, Path own, Path file, long seed) throws IOException {
        List<String> command = new ArrayList<>(program.command(data, own));
        command.addAll(List.of("-application", "org.baraza.torture.victim", file.toString(), Long.toString(seed)));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.redirectError(new File(own + ".log"));
        Prey prey = new Prey(builder.start());
        // a victim that says nothing any more is let go of, and its judge is told by the end of its words
        prey.process.onExit().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .exceptionally(late -> prey.process.destroyForcibly());
        return prey;
    }

    void letGo() throws IOException {
        process.getOutputStream().write('\n');
        process.getOutputStream().flush();
    }

    /** The next word; empty when there will be none. */
    Optional<Said> hear() throws IOException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            Optional<Said> said = Said.in(line);
            if (said.isPresent()) {
                return said;
            }
        }
        return Optional.empty();
    }

    /** SIGKILL, from which nobody can save anything. The process itself would also close what is still to be heard. */
    void kill() {
        process.toHandle().destroyForcibly();
    }

    /** Whether it was killed, and did not end by itself. */
    boolean wasKilled() throws InterruptedException {
        int signalled = 128;
        return process.waitFor() > signalled;
    }

    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
    }
}
