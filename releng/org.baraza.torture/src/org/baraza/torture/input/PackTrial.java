package org.baraza.torture.input;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.baraza.catalogue.Catalogue;
import org.baraza.catalogue.CatalogueService;
import org.baraza.catalogue.PackException;
import org.baraza.catalogue.PackReader;
import org.baraza.model.catalogue.Pack;
import org.baraza.model.catalogue.QuestionSection;

/** Reads a pack, makes a catalogue of it beside the installed packs, and looks at all that is in it. */
final class PackTrial implements Trial {

    private final CatalogueService installed;
    private final Path folder;

    PackTrial(CatalogueService installed, Path folder) {
        this.installed = installed;
        this.folder = folder;
    }

    @Override
    public End of(byte[] input) throws Exception {
        Path file = Files.write(folder.resolve("agency.pack"), input);
        Pack pack;
        try {
            pack = PackReader.read(file.toUri(), "agency.pack");
        } catch (PackException e) {
            Sentence.require(e.getMessage(), "agency.pack", input);
            return End.REFUSED;
        }
        PackReader.unknownFeatures(pack).forEach(String::length);
        lookAt(Catalogue.of(List.of(pack)));
        lookAt(Catalogue.of(Stream.concat(installed.catalogue().packs().stream(), Stream.of(pack)).toList()));
        lookAt(Catalogue.of(List.of(pack, pack)));
        return End.LOADED;
    }

    private static void lookAt(Catalogue catalogue) {
        catalogue.problems().forEach(problem -> problem.text().length());
        catalogue.purposes().forEach(group -> group.allTactics().size());
        catalogue.tactics().forEach(tactic -> {
            catalogue.purposeOf(tactic);
            catalogue.topPurposeOf(tactic);
            catalogue.tactic(catalogue.ref(tactic)).orElseThrow();
        });
        catalogue.search("a");
        catalogue.search("média");
        catalogue.userGroups();
        catalogue.literacyLevels();
        catalogue.infinitives(Locale.FRENCH);
        Stream.of(QuestionSection.values()).forEach(catalogue::questions);
        catalogue.phases();
        catalogue.profiles();
        catalogue.standards();
    }
}
