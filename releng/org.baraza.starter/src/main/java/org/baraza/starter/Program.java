package org.baraza.starter;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.UUID;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The unpacked program, which is only read, and the user's folders that belong to it. */
final class Program {

    private final Path folder;
    private final Path data;

    Program(Path folder, Path data) {
        this.folder = folder;
        this.data = data;
    }

    static Program of(Machine machine) throws CannotStart {
        return new Program(jar().getParent(), DataFolder.of(machine));
    }

    static Path jar() throws CannotStart {
        try {
            return Paths.get(Program.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new CannotStart(Texts.get("noProgram", e.getInput()));
        }
    }

    Path folder() {
        return folder;
    }

    /** The list of all that is in the program; p2 writes it, so it is as old as the program. */
    Path contents() {
        return folder.resolve("artifacts.xml");
    }

    Path bundledJava() {
        return folder.resolve("jre");
    }

    Path data() {
        return data;
    }

    Path workspace() {
        return data.resolve("workspace");
    }

    /**
     * The framework's own files and the user's plug-ins. They refer to this very program folder, so that each
     * unpacked copy has a folder of its own, named by a hash of its place.
     */
    Path installation() {
        return data.resolve("programs").resolve(UUID.nameUUIDFromBytes(folder.toString().getBytes(UTF_8)).toString());
    }

    Path configuration() {
        return installation().resolve("configuration");
    }

    /** The jar of Equinox that starts the framework; its name ends in a version. */
    Path launcher() throws CannotStart {
        Path plugins = folder.resolve("plugins");
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(plugins, "org.eclipse.equinox.launcher_*.jar")) {
            for (Path jar : jars) {
                return jar;
            }
        } catch (IOException e) {
            throw new CannotStart(Texts.get("noProgram", plugins));
        }
        throw new CannotStart(Texts.get("noProgram", plugins));
    }
}
