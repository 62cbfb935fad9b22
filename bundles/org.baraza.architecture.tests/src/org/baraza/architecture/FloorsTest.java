package org.baraza.architecture;

import static java.util.Map.entry;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Law 2, between bundles: arrows point only downward. */
class FloorsTest {

    /**
     * What each bundle stands on, without {@code org.baraza}; it may use what those stand on too. A name that is not
     * here stands on what its longest known beginning stands on, and on that: {@code ui.workplan} on {@code ui}.
     */
    private static final Map<String, Set<String>> STANDS_ON = Map.ofEntries(
            entry("lib", Set.of()),
            entry("help", Set.of()),
            entry("sample", Set.of()),
            entry("collections", Set.of()),
            entry("model", Set.of("lib")),
            entry("catalogue", Set.of("model")),
            entry("analysis", Set.of("catalogue")),
            entry("checks", Set.of("analysis")),
            entry("fonts", Set.of()),
            entry("drawing", Set.of("analysis", "fonts")),
            entry("report", Set.of("checks", "drawing")),
            entry("report.pdf", Set.of("report", "report.html", "fonts")),
            entry("session", Set.of("checks")),
            entry("exchange", Set.of("session", "report")),
            entry("cli", Set.of("exchange", "sample", "catalogue.guidelines", "report.standard", "report.html",
                    "report.office", "report.pdf")),
            entry("ui", Set.of("session", "drawing")),
            entry("ui.strategy", Set.of("ui", "report")),
            entry("rcp", Set.of("ui", "report", "exchange", "sample")),
            entry("testkit", Set.of("report")),
            entry("testkit.ui", Set.of("ui")),
            entry("examples", Set.of("report")));

    /** What test fragments may use besides that of their hosts. */
    private static final Set<String> OF_TESTS = Set.of("testkit", "sample", "catalogue.guidelines", "report.standard");

    private static final String OURS = "org.baraza.";

    @Test
    void arrowsPointDownward() {
        Breaches.none(upward(House.ours()));
    }

    @Test
    void anArrowUpwardIsSeen(@TempDir Path folder) {
        Site site = new Site(folder)
                .bundle("org.baraza.model", "Require-Bundle: org.baraza.catalogue, org.eclipse.emf.ecore")
                .bundle("org.baraza.catalogue", "Require-Bundle: org.baraza.model\nExport-Package: a.b")
                .bundle("org.baraza.catalogue.guidelines", "Require-Bundle: org.baraza.catalogue")
                .bundle("org.baraza.drawing", "Import-Package: a.b, c.d")
                .bundle("org.baraza.checks", "Import-Package: c.d")
                .bundle("org.baraza.checks.tests", "Fragment-Host: org.baraza.checks\nRequire-Bundle: "
                        + "org.baraza.testkit, org.baraza.session")
                .bundle("org.baraza.report", "Export-Package: c.d")
                .bundle("org.baraza.ui.workplan", "Require-Bundle: org.baraza.ui, org.baraza.ui.strategy")
                .bundle("org.baraza.attic", "");
        Breaches.exactly(upward(site.house()),
                "org.baraza.attic: state in FloorsTest what it stands on",
                "org.baraza.checks must not use org.baraza.report",
                "org.baraza.checks.tests must not use org.baraza.session",
                "org.baraza.drawing must not use org.baraza.report",
                "org.baraza.model must not use org.baraza.catalogue",
                "org.baraza.ui.workplan must not use org.baraza.ui.strategy");
    }

    private static List<String> upward(House house) {
        List<Bundle> bundles = house.bundles();
        return bundles.stream().flatMap(bundle -> upward(bundle, bundles)).sorted().toList();
    }

    private static Stream<String> upward(Bundle bundle, List<Bundle> all) {
        Set<String> allowed = new HashSet<>();
        String name = bundle.name().substring(OURS.length());
        String host = bundle.isTest() ? name.substring(0, name.length() - ".tests".length()) : name;
        if (known(host).isEmpty()) {
            return Stream.of(bundle.name() + ": state in FloorsTest what it stands on");
        }
        add(host, allowed);
        if (bundle.isTest()) {
            OF_TESTS.forEach(used -> add(used, allowed));
            if (allowed.contains("ui")) {
                add("testkit.ui", allowed);
            }
        }
        return uses(bundle, all).stream().filter(used -> !allowed.contains(used))
                .map(used -> bundle.name() + " must not use " + OURS + used);
    }

    /** Ours that its manifest names, or whose packages it imports; without {@code org.baraza}. */
    private static Set<String> uses(Bundle bundle, List<Bundle> all) {
        Stream<String> required = bundle.headers().requires().stream().map(Headers.Clause::name)
                .filter(name -> name.startsWith(OURS));
        Set<String> imports = bundle.headers().imports().stream().map(Headers.Clause::name)
                .collect(Collectors.toSet());
        Stream<String> imported = all.stream().filter(other -> !other.name().equals(bundle.name()))
                .filter(other -> other.headers().exports().stream().anyMatch(it -> imports.contains(it.name())))
                .map(Bundle::name);
        return Stream.concat(required, imported).map(name -> name.substring(OURS.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void add(String name, Set<String> allowed) {
        if (allowed.add(name)) {
            String known = known(name).orElseThrow();
            add(known, allowed);
            STANDS_ON.get(known).forEach(below -> add(below, allowed));
        }
    }

    private static Optional<String> known(String name) {
        if (STANDS_ON.containsKey(name)) {
            return Optional.of(name);
        }
        int dot = name.lastIndexOf('.');
        return dot < 0 ? Optional.empty() : known(name.substring(0, dot));
    }
}
