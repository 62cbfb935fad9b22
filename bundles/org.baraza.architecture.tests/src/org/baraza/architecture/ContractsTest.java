package org.baraza.architecture;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who contributes what leaves the office, keeps the contract that no person leaves with it: all that there is of it. */
class ContractsTest {

    private static final String REPORTS = "point=\"org.baraza.report.reports\"";
    private static final String KEPT = "extends PrivacyContract";
    /** Of reports, all that the plug-in brings; of what else tells of a plan, by what it calls all. */
    private static final String ALL_REPORTS = "Contributed.by(";
    /** The command line answers with what it read; what is exported is handed on. */
    private static final Map<String, String> ALL_OF = Map.of("org.baraza.cli", "service.reports()",
            "org.baraza.exchange", "Exports.formats()");

    @Test
    void reportsKeepPersonsIn() {
        Breaches.none(untested(House.ours()));
    }

    @Test
    void anUntestedReportIsSeen(@TempDir Path folder) {
        Site site = new Site(folder)
                .bundle("org.baraza.x", "").with("bundles/org.baraza.x/plugin.xml", "<extension " + REPORTS + "/>")
                .bundle("org.baraza.x.tests", "Fragment-Host: org.baraza.x")
                .bundle("org.baraza.y", "").with("bundles/org.baraza.y/plugin.xml", "<extension " + REPORTS + "/>")
                .bundle("org.baraza.y.tests", "Fragment-Host: org.baraza.y")
                .java("org.baraza.y.tests", "org.baraza.y.Kept", "class Kept " + KEPT + " { " + ALL_REPORTS + "); }")
                .bundle("org.baraza.z", "").with("bundles/org.baraza.z/plugin.xml", "<extension " + REPORTS + "/>")
                .bundle("org.baraza.z.tests", "Fragment-Host: org.baraza.z")
                .java("org.baraza.z.tests", "org.baraza.z.Some", "class Some " + KEPT + " { new OneReport(); }")
                .bundle("org.baraza.cli", "").bundle("org.baraza.cli.tests", "Fragment-Host: org.baraza.cli")
                .java("org.baraza.cli.tests", "org.baraza.cli.Kept", "class Kept " + KEPT + " { service.reports(); }");
        Breaches.exactly(untested(site.house()), "org.baraza.x tells of plans; no test of it " + KEPT + " and asks " + ALL_REPORTS,
                "org.baraza.z tells of plans; no test of it " + KEPT + " and asks " + ALL_REPORTS);
    }

    private static List<String> untested(House house) {
        return house.bundles().stream().filter(bundle -> !bundle.isTest()).flatMap(bundle -> all(bundle).stream()
                .filter(all -> tests(house, bundle).noneMatch(code -> code.contains(KEPT) && code.contains(all)))
                .map(all -> bundle.name() + " tells of plans; no test of it " + KEPT + " and asks " + all)).toList();
    }

    /** How a test asks for all that goes out from a bundle; empty if nothing does. */
    private static Optional<String> all(Bundle bundle) {
        return Optional.ofNullable(ALL_OF.get(bundle.name())).or(() -> new House(bundle.folder()).files("plugin.xml")
                .map(House::text).filter(xml -> xml.contains(REPORTS)).map(xml -> ALL_REPORTS).findFirst());
    }

    private static Stream<String> tests(House house, Bundle bundle) {
        return house.bundles().stream().filter(test -> test.name().equals(bundle.name() + ".tests"))
                .flatMap(test -> new House(test.folder()).files(".java")).map(House::text);
    }
}
