package org.baraza.starter;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import javax.management.JMException;
import javax.management.ObjectName;

/**
 * Java's picture of the classes that a window needs, made once when the first window has closed: later starts map it
 * and are a fifth faster. Only a convenience: without one, or with one of another Java, everything works.
 */
final class ClassArchive {

    /** The starting script sets this option as long as there is no archive to use. */
    private static final String RECORDING = "-XX:+RecordDynamicDumpInfo";

    private final Path file;

    private ClassArchive(Path file) {
        this.file = file;
    }

    static ClassArchive of(Program program) {
        return new ClassArchive(program.data().resolve("classes.jsa"));
    }

    void makeIfRecorded() {
        if (!ManagementFactory.getRuntimeMXBean().getInputArguments().contains(RECORDING)) {
            return;
        }
        Path unfinished = file.resolveSibling("classes.new");
        try {
            dump(unfinished);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | JMException | RuntimeException notThisTime) {
            unfinished.toFile().delete(); // a full disk or another Java: the next window tries again
        }
    }

    private static void dump(Path target) throws JMException {
        ManagementFactory.getPlatformMBeanServer().invoke(
                new ObjectName("com.sun.management:type=DiagnosticCommand"), "vmCds",
                new Object[] { new String[] { "dynamic_dump", target.toString() } },
                new String[] { String[].class.getName() });
    }

    /** One that is older than the program or its Java no longer fits well: the next window makes it anew. */
    void dropIfOlderThan(Path... parts) {
        for (Path part : parts) {
            if (file.toFile().lastModified() < part.toFile().lastModified()) {
                file.toFile().delete();
            }
        }
    }
}
