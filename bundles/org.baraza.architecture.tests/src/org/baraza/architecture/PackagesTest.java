package org.baraza.architecture;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.baraza.architecture.Headers.Clause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Law 2, within a bundle: what is exported is versioned and states its law, everything else is internal. */
class PackagesTest {

    @Test
    void whatIsExportedIsVersionedAndStatesItsLaw() {
        Breaches.none(careless(House.ours()));
    }

    @Test
    void everythingElseIsInternal() {
        Breaches.none(hidden(House.ours()));
    }

    @Test
    void aCarelessExportIsSeen(@TempDir Path folder) {
        Site site = new Site(folder).bundle("org.baraza.x", """
                Export-Package: org.baraza.x;version="0.1.0",
                 org.baraza.x.bare,
                 org.baraza.x.gone;version="0.1.0",
                 org.baraza.x.internal;version="0.1.0";x-friends:="org.baraza.y",
                 org.baraza.x.m.impl;version="0.1.0";x-internal:=true,
                 org.baraza.x.n.impl;version="0.1.0"
                """).with("bundles/org.baraza.x/model/m.ecore", "")
                .with("bundles/org.baraza.x/src/org/baraza/x/package-info.java", "/** Never null. */ package "
                        + "org.baraza.x;")
                .with("bundles/org.baraza.x/src/org/baraza/x/bare/package-info.java", "package org.baraza.x.bare;");
        Breaches.exactly(careless(site.house()),
                "org.baraza.x exports org.baraza.x.bare without a version",
                "org.baraza.x exports org.baraza.x.bare without a package-info that states its law",
                "org.baraza.x exports org.baraza.x.gone without a package-info that states its law",
                "org.baraza.x exports the internal org.baraza.x.internal to others than tests",
                "org.baraza.x exports org.baraza.x.n.impl, an implementation, to everybody");
    }

    @Test
    void aPackageInBetweenIsSeen(@TempDir Path folder) {
        Site site = new Site(folder).bundle("org.baraza.x", "Export-Package: org.baraza.x;version=\"0.1.0\"")
                .java("org.baraza.x", "org.baraza.x.A", "class A { }")
                .java("org.baraza.x", "org.baraza.x.attic.B", "class B { }")
                .java("org.baraza.x", "org.baraza.x.internal.deep.C", "class C { }");
        Breaches.exactly(hidden(site.house()),
                "org.baraza.x.attic is neither exported by org.baraza.x nor internal by name");
    }

    private static List<String> careless(House house) {
        return house.rooms().stream().flatMap(bundle -> bundle.headers().exports().stream()
                .flatMap(export -> careless(bundle, export))).toList();
    }

    private static Stream<String> careless(Bundle bundle, Clause export) {
        String says = bundle.name() + " exports " + export.name();
        if (isInternal(export.name())) {
            return forTestsOnly(export) ? Stream.of()
                    : Stream.of(says.replace("exports ", "exports the internal ") + " to others than tests");
        }
        if (export.name().endsWith(".impl") && export.get("x-internal").isEmpty()) {
            return Stream.of(says + ", an implementation, to everybody");
        }
        Stream<String> version = export.get("version").isPresent() ? Stream.of()
                : Stream.of(says + " without a version");
        Stream<String> law = bundle.generatedPackages().contains(export.name()) || statesLaw(bundle, export.name())
                ? Stream.of() : Stream.of(says + " without a package-info that states its law");
        return Stream.concat(version, law);
    }

    private static boolean forTestsOnly(Clause export) {
        return export.get("x-friends").stream().flatMap(friends -> Arrays.stream(friends.split(",")))
                .allMatch(friend -> friend.strip().endsWith(".tests")) && export.get("x-friends").isPresent();
    }

    private static boolean statesLaw(Bundle bundle, String packageName) {
        return bundle.sources().stream().filter(Source::isPackageInfo)
                .filter(source -> source.packageName().equals(packageName))
                .anyMatch(source -> source.text().strip().startsWith("/**"));
    }

    private static List<String> hidden(House house) {
        return house.rooms().stream().flatMap(bundle -> hidden(bundle)).toList();
    }

    private static Stream<String> hidden(Bundle bundle) {
        Set<String> exported = bundle.headers().exports().stream().map(Clause::name).collect(Collectors.toSet());
        Map<String, List<Source>> packages =
                bundle.sources().stream().collect(Collectors.groupingBy(Source::packageName));
        return packages.keySet().stream().sorted().filter(Predicate.not(exported::contains))
                .filter(Predicate.not(PackagesTest::isInternal))
                .map(name -> name + " is neither exported by " + bundle.name() + " nor internal by name");
    }

    private static boolean isInternal(String packageName) {
        return List.of(packageName.split("\\.")).contains("internal");
    }
}
