package org.baraza.cli.internal.output;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/**
 * Where a command speaks.
 *
 * @param out its answer
 * @param err what else there is to tell
 * @param watched whether somebody sees it as it is written, and waits
 */
public record Console(PrintStream out, PrintStream err, boolean watched) implements AutoCloseable {

    public Console(PrintStream out, PrintStream err) {
        this(out, err, false);
    }

    /** The streams of the process, in UTF-8 whatever the system's encoding. */
    public static Console ofProcess() {
        return new Console(utf8(FileDescriptor.out), utf8(FileDescriptor.err), isTerminal());
    }

    /** From 22 on Java has a console for files and pipes as well, and says of it what it is. */
    private static boolean isTerminal() {
        java.io.Console console = System.console();
        return console != null && Stream.of(java.io.Console.class.getMethods()).filter(method -> method.getName().equals("isTerminal")).findFirst()
                .map(method -> isTrue(method, console)).orElse(true);
    }

    private static boolean isTrue(Method method, Object of) {
        try {
            return Boolean.TRUE.equals(method.invoke(of));
        } catch (ReflectiveOperationException e) {
            return false;
        }
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

    /** Tells who waits how far it is, over what was told before. */
    public void percent(int done) {
        if (watched) {
            err.print("\r" + done + " %");
            err.flush();
        }
    }

    /** Nobody waits any longer. */
    public void percentDone() {
        if (watched) {
            err.print("\r     \r");
        }
    }

    /** Flushes both; the process keeps its streams. */
    @Override
    public void close() {
        out.flush();
        err.flush();
    }
}
