package org.baraza.architecture;

import java.lang.module.ModuleFinder;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What bundles need, by Require-Bundle and Import-Package, as far down as it goes; what is optional is left out. */
final class Closure {

    private static final Set<String> OF_THE_JDK = ModuleFinder.ofSystem().findAll().stream()
            .flatMap(module -> module.descriptor().packages().stream()).collect(Collectors.toSet());

    private final Map<String, Headers> available;
    private final Map<String, Set<String>> exporters = new HashMap<>();
    /** Each bundle that is reached, and the one that first needed it; the roots need themselves. */
    private final Map<String, String> neededBy = new LinkedHashMap<>();
    private final Deque<Headers> open = new ArrayDeque<>();

    Closure(Collection<Headers> available, Collection<String> roots) {
        this.available = available.stream()
                .collect(Collectors.toMap(Headers::name, Function.identity(), (first, again) -> first));
        available.forEach(bundle -> bundle.exports().forEach(export -> exporters
                .computeIfAbsent(export.name(), any -> new TreeSet<>()).add(bundle.name())));
        roots.forEach(root -> need(root, root));
        while (!open.isEmpty()) {
            Headers bundle = open.remove();
            needs(bundle).forEach(need -> need(need, bundle.name()));
        }
    }

    Set<String> bundles() {
        return neededBy.keySet();
    }

    /** How a bundle came in: "c, needed by b, needed by a". */
    String way(String bundle) {
        String by = neededBy.get(bundle);
        return by.equals(bundle) ? bundle : bundle + ", needed by " + way(by);
    }

    private void need(String bundle, String by) {
        if (neededBy.putIfAbsent(bundle, by) == null) {
            Headers headers = available.get(bundle);
            if (headers == null) {
                throw new IllegalStateException(way(bundle) + " is in neither the tree nor the target platform");
            }
            open.add(headers);
        }
    }

    private Stream<String> needs(Headers bundle) {
        Stream<String> required = mandatory(bundle.requires()).map(name -> name.replace("system.bundle",
                "org.eclipse.osgi"));
        Stream<String> imported = mandatory(bundle.imports()).filter(name -> !OF_THE_JDK.contains(name))
                .map(name -> exporter(name, bundle));
        return Stream.of(required, imported, bundle.host().stream()).flatMap(Function.identity());
    }

    /** One that is there already, as the framework prefers it, or else any. */
    private String exporter(String packageName, Headers importer) {
        Set<String> known = exporters.getOrDefault(packageName, Set.of());
        return known.stream().filter(neededBy::containsKey).findFirst().or(() -> known.stream().findFirst())
                .orElseThrow(() -> new IllegalStateException(
                        "nobody exports " + packageName + ", which " + way(importer.name()) + " imports"));
    }

    private static Stream<String> mandatory(List<Headers.Clause> clauses) {
        return clauses.stream().filter(clause -> !clause.isOptional()).map(Headers.Clause::name);
    }
}
