package org.baraza.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An unpacked archive, and a user's data folder to run it with. */
final class Program {

    private static final int MINUTES = 3;

    private final Path folder;
    private final Path data;
    private final Map<String, String> environment = new HashMap<>();

    private Program(Path folder, Path data) {
        this.folder = folder;
        this.data = data;
    }

    /** Unpacks the archive of this system below a folder. */
    static Program unpackedIn(Path parent) throws IOException, InterruptedException {
        String archive = Tree.archive("linux.gtk.x86_64").toString();
        run(new ProcessBuilder("tar", "--extract", "--gzip", "--file", archive, "--directory", parent.toString()), parent);
        return new Program(parent.resolve("baraza"), parent.resolve("data"));
    }

    Program withFreshData() throws IOException {
        return new Program(folder, Files.createTempDirectory(folder.getParent(), "data"));
    }

    Program with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** Adds a bundle as if it had been built in. */
    Program withBundle(Path jar) throws IOException {
        Path list = folder.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info");
        Files.copy(jar, folder.resolve("plugins").resolve(jar.getFileName()));
        Files.writeString(list, lineFor(jar), StandardOpenOption.APPEND);
        return this;
    }

    private static String lineFor(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            Attributes manifest = file.getManifest().getMainAttributes();
            String name = manifest.getValue("Bundle-SymbolicName").replaceFirst(";.*", "");
            return "%s,%s,plugins/%s,4,false%n".formatted(name, manifest.getValue("Bundle-Version"), jar.getFileName());
        }
    }

    Path folder() {
        return folder;
    }

    Path data() {
        return data;
    }

    Run run(String... words) throws IOException, InterruptedException {
        return run(builder(words), folder.getParent());
    }

    /** Starts it and comes back at once. */
    Process start(String... words) throws IOException {
        return builder(words).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    }

    private ProcessBuilder builder(String... words) {
        List<String> command = new ArrayList<>(List.of(folder.resolve("baraza").toString()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command);
        // what belongs to the build must not help the program to run
        builder.environment().keySet().removeAll(List.of("JAVA_HOME", "MAVEN_OPTS", "JAVA_TOOL_OPTIONS"));
        builder.environment().put("BARAZA_DATA", data.toString());
        builder.environment().putAll(environment);
        return builder;
    }

    private static Run run(ProcessBuilder builder, Path parent) throws IOException, InterruptedException {
        Path out = Files.createTempFile(parent, "out", ".txt");
        Path err = Files.createTempFile(parent, "err", ".txt");
        Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        process.getOutputStream().close();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IOException("Still running after %d minutes: %s%n%s%s".formatted(MINUTES, builder.command(),
                    Files.readString(out), Files.readString(err)));
        }
        return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    /** The errors and warnings that the framework or anyone in it has written down. */
    List<String> troubleInLogs() throws IOException {
        List<String> trouble = new ArrayList<>();
        for (Path log : logs()) {
            List<String> lines = Files.readAllLines(log);
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).matches("!(SUB)?ENTRY \\S+( \\d+)? 4 .*")) {
                    trouble.add(String.join(" / ", lines.subList(i, Math.min(i + 4, lines.size()))));
                }
            }
        }
        return trouble;
    }

    private List<Path> logs() throws IOException {
        try (Stream<Path> files = Files.walk(data)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".log")).toList();
        }
    }

    /** Every file of the program with size and time: equal before and after if nothing was written. */
    Map<String, String> snapshot() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.collect(Collectors.toMap(Path::toString, Program::sizeAndTime));
        }
    }

    private static String sizeAndTime(Path file) {
        try {
            return (Files.isDirectory(file) ? "folder" : Files.size(file)) + " " + Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void makeReadOnly() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> !Files.isSymbolicLink(file)).forEach(file -> file.toFile().setWritable(false));
        }
    }

    void makeWritable() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.forEach(file -> file.toFile().setWritable(true));
        }
    }
}
