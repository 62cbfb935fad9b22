package org.baraza.architecture;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Law 1: nothing without ui or rcp in its name reaches SWT, JFace or the workbench. */
class HeadlessTest {

    private static final Pattern WIDGETS =
            Pattern.compile("org\\.eclipse\\.(swt|jface|ui|e4\\.ui|e4\\.ui\\..*)(\\..*)?|org\\.eclipse\\.nebula\\..*");

    @Test
    void codeNamesNoWidgets() {
        Breaches.none(named(House.ours()));
    }

    @Test
    void theCoreAndAllThatItNeedsRunWithoutWidgets() {
        House house = House.ours();
        Breaches.none(reached(house, Platform.of(house).bundles()));
    }

    @Test
    void aNameInTheCodeIsSeen(@TempDir Path folder) {
        Site site = new Site(folder).bundle("org.baraza.x", "").bundle("org.baraza.ui.x", "")
                .java("org.baraza.x", "org.baraza.x.A", "import org.eclipse.swt.widgets.Shell; class A { }")
                .java("org.baraza.x", "org.baraza.x.B", "class B { Object o = org.eclipse.ui.PlatformUI.class; }")
                .java("org.baraza.ui.x", "org.baraza.ui.x.C", "import org.eclipse.swt.widgets.Shell; class C { }");
        Breaches.exactly(named(site.house()),
                "bundles/org.baraza.x/src/org/baraza/x/A.java names org.eclipse.swt.widgets.Shell",
                "bundles/org.baraza.x/src/org/baraza/x/B.java names org.eclipse.ui.PlatformUI.class");
    }

    @Test
    void whatABundleNeedsIsSeen(@TempDir Path folder) {
        Site site = new Site(folder).bundle("org.baraza.x", "Import-Package: tables")
                .with("features/org.baraza.core.feature/feature.xml", "<feature><plugin id='core'/></feature>");
        List<Headers> platform = List.of(
                Headers.of("Bundle-SymbolicName: core\nRequire-Bundle: org.eclipse.ui;resolution:=optional"),
                Headers.of("Bundle-SymbolicName: grid\nExport-Package: tables;version=1\nRequire-Bundle: "
                        + "org.eclipse.swt"),
                Headers.of("Bundle-SymbolicName: org.eclipse.swt"));
        Breaches.exactly(reached(site.house(), platform),
                "org.eclipse.swt, needed by grid, needed by org.baraza.x");
    }

    private static List<String> named(House house) {
        Stream<Source> shown = house.bundles().stream().filter(Predicate.not(Bundle::mayShow))
                .flatMap(bundle -> bundle.sources().stream());
        return shown.flatMap(source -> source.names().stream().filter(WIDGETS.asMatchPredicate())
                .map(name -> house.place(source.file()) + " names " + name)).toList();
    }

    private static List<String> reached(House house, List<Headers> platform) {
        Stream<String> core = Xml.all(Xml.read(house.root().resolve("features/org.baraza.core.feature/feature.xml")),
                "plugin").map(plugin -> plugin.getAttribute("id"));
        Stream<String> ours = house.bundles().stream().filter(Predicate.not(Bundle::mayShow)).map(Bundle::name);
        Stream<Headers> all = Stream.concat(house.bundles().stream().map(Bundle::headers), platform.stream());
        Closure closure = new Closure(all.toList(), Stream.concat(core, ours).distinct().toList());
        return closure.bundles().stream().filter(WIDGETS.asMatchPredicate()).map(closure::way).toList();
    }
}
