package org.baraza.cli.internal;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.baraza.cli.internal.output.Console;

/** What a command answered, what it told beside, and its exit code. */
record Captured(int code, String out, String err) {

    static Captured run(CommandLine commandLine, Object... words) {
        return captured(commandLine, false, words);
    }

    /** Where somebody sees what is told as it is told. */
    static Captured watched(CommandLine commandLine, Object... words) {
        return captured(commandLine, true, words);
    }

    private static Captured captured(CommandLine commandLine, boolean watched, Object... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code;
        try (Console console = new Console(stream(out), stream(err), watched)) {
            List<String> typed = Stream.of(words).map(Object::toString).toList();
            code = commandLine.run(typed, console).code();
        }
        return new Captured(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, false, StandardCharsets.UTF_8);
    }

    /** The only line told beside the answer. */
    String line() {
        if (err.lines().count() != 1) {
            throw new AssertionError("expected one line, not: " + err);
        }
        return err.strip();
    }
}
