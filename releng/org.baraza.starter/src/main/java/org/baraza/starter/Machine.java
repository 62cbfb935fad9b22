package org.baraza.starter;

import java.io.File;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the starter asks of the computer: its system, its environment and its folders. */
final class Machine {

    enum Kind { LINUX, WINDOWS, MACOS }

    private final Kind kind;
    private final Path home;
    private final Map<String, String> environment;

    Machine(Kind kind, Path home, Map<String, String> environment) {
        this.kind = kind;
        this.home = home;
        this.environment = environment;
    }

    static Machine ofThisProcess() {
        Map<String, String> environment = System.getenv();
        String home = environment.getOrDefault("HOME", System.getProperty("user.home"));
        return new Machine(kind(System.getProperty("os.name")), Paths.get(home), environment);
    }

    private static Kind kind(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.startsWith("windows")) {
            return Kind.WINDOWS;
        }
        return lower.startsWith("mac") ? Kind.MACOS : Kind.LINUX;
    }

    Kind kind() {
        return kind;
    }

    Path home() {
        return home;
    }

    /** The value of a variable of the environment; one that is set to nothing counts as not set. */
    Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
    }

    List<Path> searchPath() {
        List<Path> folders = new ArrayList<>();
        for (String folder : variable("PATH").orElse("").split(Pattern.quote(File.pathSeparator))) {
            if (!folder.isEmpty()) {
                folders.add(Paths.get(folder));
            }
        }
        return folders;
    }

    boolean hasDisplay() {
        return kind != Kind.LINUX || variable("DISPLAY").isPresent() || variable("WAYLAND_DISPLAY").isPresent();
    }

    /** The file that starts Java, below its home. */
    String javaCommand() {
        return kind == Kind.WINDOWS ? "bin/java.exe" : "bin/java";
    }

    JavaRuntime runningJava() {
        return new JavaRuntime(Paths.get(System.getProperty("java.home")),
                JavaRuntime.feature(System.getProperty("java.specification.version")));
    }
}
