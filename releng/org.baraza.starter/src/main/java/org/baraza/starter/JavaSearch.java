package org.baraza.starter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks for a new enough Java: the one that came with Baraza, then JAVA_HOME, then the PATH. */
final class JavaSearch {

    private final Machine machine;
    private final Program program;
    private final List<String> looked = new ArrayList<>();

    JavaSearch(Machine machine, Program program) {
        this.machine = machine;
        this.program = program;
    }

    JavaRuntime newEnough() throws CannotStart {
        looked.clear();
        for (Path home : homes()) {
            Optional<JavaRuntime> found = JavaRuntime.in(home);
            if (found.isPresent() && found.get().isNewEnough()) {
                return found.get();
            }
            looked.add("  " + home + " (" + found.map(JavaRuntime::toString).orElse(Texts.get("noJava")) + ")");
        }
        throw new CannotStart(Texts.get("needsJava", JavaRuntime.NEEDED, String.join("\n", looked)));
    }

    private Set<Path> homes() {
        Set<Path> homes = new LinkedHashSet<>();
        homes.add(program.bundledJava());
        machine.variable("JAVA_HOME").map(Paths::get).ifPresent(homes::add);
        for (Path folder : machine.searchPath()) {
            homeOfCommand(folder.resolve(Paths.get(machine.javaCommand()).getFileName())).ifPresent(homes::add);
        }
        return homes;
    }

    /** The home of a java command; on the PATH it is most often a link into the real one. */
    private static Optional<Path> homeOfCommand(Path command) {
        if (!Files.isExecutable(command)) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(command.toRealPath().getParent()).map(Path::getParent);
        } catch (IOException unreadable) {
            return Optional.empty(); // a command that can't be followed can't be started either
        }
    }
}
