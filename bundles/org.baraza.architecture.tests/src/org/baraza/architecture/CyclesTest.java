package org.baraza.architecture;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Law 2, within a bundle: packages do not need each other in a circle. What a model generates counts as one package.
 * A bundle's Messages stand outside: they need nothing, so that nothing can come back through them.
 */
class CyclesTest {

    private static final String GENERATED = "(generated)";
    private static final Pattern CLASS = Pattern.compile("org\\.baraza\\.[\\w.]+");
    private static final Pattern MESSAGES = Pattern.compile(".*\\.Messages(\\.\\w+)?");

    @Test
    void packagesHaveAnOrder() {
        Breaches.none(circles(House.ours()));
    }

    @Test
    void aCircleIsSeen(@TempDir Path folder) {
        Site site = new Site(folder).bundle("org.baraza.x", "")
                .java("org.baraza.x", "org.baraza.x.A", "import org.baraza.x.internal.B; class A { }")
                .java("org.baraza.x", "org.baraza.x.internal.B", "class B { org.baraza.x.internal.deep.C c; }")
                .java("org.baraza.x", "org.baraza.x.internal.deep.C",
                        "import static org.baraza.x.A.a; import java.util.List; class C { }")
                .bundle("org.baraza.y", "")
                .java("org.baraza.y", "org.baraza.y.A", "import org.baraza.x.A; import org.baraza.y.internal.B;")
                .java("org.baraza.y", "org.baraza.y.internal.B", "import org.baraza.y.Messages; class B { }")
                .bundle("org.baraza.z", "").with("bundles/org.baraza.z/model/m.ecore", "<e c='org.baraza.z.V'/>")
                .java("org.baraza.z", "org.baraza.z.V", "import org.baraza.z.m.util.Switch; class V { }");
        Breaches.exactly(circles(site.house()),
                "org.baraza.x -> org.baraza.x.internal -> org.baraza.x.internal.deep -> org.baraza.x",
                "(generated) -> org.baraza.z -> (generated)");
    }

    private static List<String> circles(House house) {
        return house.rooms().stream().map(CyclesTest::arrows).flatMap(arrows -> circle(arrows).stream())
                .map(circle -> String.join(" -> ", circle)).toList();
    }

    private static Map<String, Set<String>> arrows(Bundle bundle) {
        List<Source> sources = bundle.sources();
        Set<String> packages = sources.stream().map(Source::packageName)
                .collect(Collectors.toCollection(TreeSet::new));
        packages.addAll(bundle.generatedPackages());
        Map<String, Set<String>> arrows = new TreeMap<>();
        sources.forEach(source -> arrow(bundle, source.packageName(), source.names().stream(), packages, arrows));
        Stream.of(".ecore", ".genmodel").flatMap(new House(bundle.folder())::files)
                .forEach(model -> arrow(bundle, GENERATED, CLASS.matcher(House.text(model)).results()
                        .map(found -> found.group()), packages, arrows));
        return arrows;
    }

    private static void arrow(Bundle bundle, String from, Stream<String> names, Set<String> packages,
            Map<String, Set<String>> arrows) {
        Set<String> generated = bundle.generatedPackages();
        names.filter(MESSAGES.asMatchPredicate().negate()).flatMap(name -> packageOf(name, packages).stream())
                .map(name -> generated.contains(name) ? GENERATED : name).filter(to -> !to.equals(from))
                .forEach(to -> arrows.computeIfAbsent(from, any -> new TreeSet<>()).add(to));
    }

    /** The longest of the packages that a class is named in. */
    private static Optional<String> packageOf(String name, Set<String> packages) {
        return packages.stream().filter(candidate -> name.startsWith(candidate + "."))
                .max(Comparator.comparingInt(String::length));
    }

    private static Optional<List<String>> circle(Map<String, Set<String>> arrows) {
        Set<String> done = new HashSet<>();
        return arrows.keySet().stream().flatMap(start -> circle(List.of(start), arrows, done).stream()).findFirst();
    }

    private static Optional<List<String>> circle(List<String> way, Map<String, Set<String>> arrows, Set<String> done) {
        String last = way.getLast();
        int first = way.indexOf(last);
        if (first < way.size() - 1) {
            return Optional.of(way.subList(first, way.size()));
        }
        if (done.contains(last)) {
            return Optional.empty();
        }
        Optional<List<String>> found = arrows.getOrDefault(last, Set.of()).stream()
                .flatMap(next -> circle(longer(way, next), arrows, done).stream()).findFirst();
        done.add(last);
        return found;
    }

    private static List<String> longer(List<String> way, String next) {
        List<String> longer = new ArrayList<>(way);
        longer.add(next);
        return longer;
    }
}
