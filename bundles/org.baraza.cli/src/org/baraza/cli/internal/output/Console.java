package org.baraza.cli.internal.output;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where a command speaks.
 *
 * @param out its answer
 * @param err what else there is to tell
 */
public record Console(PrintStream out, PrintStream err) implements AutoCloseable {

    /** The streams of the process, in UTF-8 whatever the system's encoding. */
    public static Console ofProcess() {
        return new Console(utf8(FileDescriptor.out), utf8(FileDescriptor.err));
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }

    /** Answers, ending the line. */
    public void print(String text) {
        out.print(text.stripTrailing() + "\n");
    }

    /** Tells something that is no part of the answer. */
    public void tell(String text) {
        err.print(text.stripTrailing() + "\n");
    }

    /** Flushes both; the process keeps its streams. */
    @Override
    public void close() {
        out.flush();
        err.flush();
    }
}
