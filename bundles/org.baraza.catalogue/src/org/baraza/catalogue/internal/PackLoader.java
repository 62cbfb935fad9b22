package org.baraza.catalogue.internal;

import java.io.IOException;
import java.net.URI;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.baraza.catalogue.Catalogue;
import org.baraza.catalogue.PackException;
import org.baraza.catalogue.PackReader;
import org.baraza.catalogue.Problem;
import org.baraza.catalogue.internal.messages.Messages;
import org.baraza.model.catalogue.Pack;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.log.Logger;

/** Reads pack files one by one; what is wrong with one is told and logged, and keeps no other from being read. */
final class PackLoader {

    private final Logger log;
    private final List<Pack> packs = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    PackLoader(Logger log) {
        this.log = log;
    }

    void load(String contributor, String name, URI place) {
        try {
            Pack pack = PackReader.read(place, name);
            packs.add(pack);
            List<String> unknown = PackReader.unknownFeatures(pack);
            if (!unknown.isEmpty()) {
                report(contributor, name, NLS.bind(Messages.Pack_unknownFeatures, String.join(", ", unknown)));
            }
        } catch (PackException e) {
            add(contributor, name, e.getMessage());
            log.warn("{}, {}", contributor, name, e);
        }
    }

    /** Reads the pack files of a folder by name; a folder that is not there has none. */
    void loadAll(Path folder) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.pack")) {
            List<Path> sorted = new ArrayList<>();
            files.forEach(sorted::add);
            sorted.stream().sorted().forEach(file -> load(Messages.Folder_name, file.getFileName().toString(),
                    file.toUri()));
        } catch (IOException e) {
            add(Messages.Folder_name, folder.toString(), NLS.bind(Messages.Folder_unreadable, e.getMessage()));
            log.warn("{}", folder, e);
        }
    }

    void report(String contributor, String place, String reason) {
        log.warn("{}", add(contributor, place, reason).text());
    }

    private Problem add(String contributor, String place, String reason) {
        Problem problem = new Problem(contributor, place, reason);
        problems.add(problem);
        return problem;
    }

    /** What was read, as one catalogue; clashes that show only now are logged too. */
    Catalogue catalogue() {
        Catalogue catalogue = Catalogue.of(packs, problems);
        catalogue.problems().stream().skip(problems.size())
                .forEach(problem -> log.warn("{}", problem.text()));
        return catalogue;
    }
}
