package org.baraza.starter;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class TurnTest {

    /** Takes the turn in a process of its own, says so, and stays. */
    private static final String HOLDER = """
            public class Holder {
                public static void main(String[] words) throws Exception {
                    var channel = java.nio.channels.FileChannel.open(java.nio.file.Path.of(words[0]),
                            java.nio.file.StandardOpenOption.CREATE, java.nio.file.StandardOpenOption.WRITE);
                    channel.lock();
                    System.out.println("held");
                    Thread.sleep(60_000);
                }
            }
            """;

    @TempDir
    Path data;

    @Test
    void oneHasItAtATime() {
        try (Turn first = new Turn(data); Turn second = new Turn(data)) {
            assertTrue(first.take());
            assertFalse(second.take());
            first.close();
            assertTrue(second.take());
        }
    }

    @Test
    void aKilledProgramIsNotInTheWay() throws Exception {
        Process holder = hold();
        try (Turn turn = new Turn(data)) {
            assertFalse(turn.take());
            holder.destroyForcibly().waitFor();
            assertTrue(turn.take());
        } finally {
            holder.destroyForcibly();
        }
    }

    private Process hold() throws Exception {
        Path source = Files.writeString(data.resolve("Holder.java"), HOLDER);
        Process holder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                source.toString(), data.resolve("running").toString()).redirectErrorStream(true).start();
        BufferedReader output = holder.inputReader();
        assertEquals("held", output.readLine());
        return holder;
    }
}
