package org.baraza.ui.monitoring.internal.model.event;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.baraza.model.strategy.Link;

/**
 * Where a link leads. A document may come from anybody: only pages of the web are opened, and papers that lie below the
 * document's own folder, never a program or what is elsewhere.
 */
public final class Paper {

    private static final Set<String> WEB = Set.of("http", "https");
    private static final Set<String> PAPERS = Set.of("pdf", "doc", "docx", "odt", "rtf", "txt", "md", "xls", "xlsx", "ods",
            "csv", "ppt", "pptx", "odp", "png", "jpg", "jpeg", "gif", "svg", "eml", "html", "htm");

    private Paper() {
    }

    /** What the system is asked to open; empty if it is neither. @param folder of the document, if it has a file */
    public static Optional<String> of(Link link, Optional<Path> folder) {
        String target = Optional.ofNullable(link.getTarget()).map(String::strip).orElse("");
        return web(target).or(() -> folder.filter(here -> !target.isEmpty()).flatMap(here -> file(target, here)));
    }

    private static Optional<String> web(String target) {
        try {
            URI address = new URI(target);
            return address.getScheme() != null && WEB.contains(address.getScheme().toLowerCase(Locale.ROOT))
                    ? Optional.of(address.toASCIIString()) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> file(String target, Path folder) {
        try {
            Path file = folder.resolve(target.replace('\\', '/')).normalize();
            return file.startsWith(folder.normalize()) && isPaper(file) && Files.isRegularFile(file)
                    ? Optional.of(file.toString()) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static boolean isPaper(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return PAPERS.contains(name.substring(name.lastIndexOf('.') + 1));
    }
}
