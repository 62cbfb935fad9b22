package org.baraza.torture.crash;

import java.io.IOException;
import java.net.URI;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The program that runs here, to be started once more. */
record Program(Path folder, Path launcher) {

    static Program ofThisProcess() throws IOException {
        Path folder = Path.of(URI.create(System.getProperty("osgi.install.area").replace(" ", "%20")));
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder.resolve("plugins"),
                "org.eclipse.equinox.launcher_*.jar")) {
            return new Program(folder, found.iterator().next());
        }
    }

    List<String> command(Path data, Path own) {
        return List.of(ProcessHandle.current().info().command().orElse("java"), "-Xmx256m", "-XX:TieredStopAtLevel=1",
                "-Xshare:auto", "-XX:+UseSerialGC", "-Xlog:disable", "-Djava.awt.headless=true", "-Dbaraza.data=" + data,
                "-jar", launcher.toString(), "-install", folder.toString(), "-configuration", own.resolve("configuration").toString(),
                "-data", own.resolve("workspace").toString(), "-nosplash");
    }
}
