package org.baraza.architecture;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who contributes what leaves the office, keeps the contract that no person leaves with it. */
class ContractsTest {

    private static final String REPORTS = "point=\"org.baraza.report.reports\"";
    private static final String KEPT = "extends PrivacyContract";

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
                .java("org.baraza.y.tests", "org.baraza.y.Kept", "class Kept " + KEPT + " { }")
                .bundle("org.baraza.cli", "").bundle("org.baraza.cli.tests", "Fragment-Host: org.baraza.cli")
                .java("org.baraza.cli.tests", "org.baraza.cli.Kept", "class Kept " + KEPT + " { }");
        Breaches.exactly(untested(site.house()), "org.baraza.x brings reports; no test of it " + KEPT);
    }

    private static List<String> untested(House house) {
        return house.bundles().stream().filter(bundle -> !bundle.isTest()).filter(bundle -> bringsOut(bundle))
                .filter(bundle -> tests(house, bundle).noneMatch(code -> code.contains(KEPT)))
                .map(bundle -> bundle.name() + " brings reports; no test of it " + KEPT).toList();
    }

    /** The command line answers with what it read. */
    private static boolean bringsOut(Bundle bundle) {
        return bundle.name().equals("org.baraza.cli")
                || new House(bundle.folder()).files("plugin.xml").map(House::text).anyMatch(xml -> xml.contains(REPORTS));
    }

    private static Stream<String> tests(House house, Bundle bundle) {
        return house.bundles().stream().filter(test -> test.name().equals(bundle.name() + ".tests"))
                .flatMap(test -> new House(test.folder()).files(".java")).map(House::text);
    }
}
