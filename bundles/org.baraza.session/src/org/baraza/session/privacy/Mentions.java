package org.baraza.session.privacy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.baraza.analysis.Labels;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyElement;
import org.eclipse.emf.ecore.EObject;

/**
 * Where a strategy itself names a person, such as a member of the team or whoever leads an activity: what erasing them
 * from the contacts leaves, and the team has to judge.
 *
 * @param elements their names, in the order of the document
 */
public record Mentions(List<String> elements) {

    /** @param name of the person; nobody is mentioned by an empty one */
    public static Mentions of(String name, Strategy strategy, Locale language) {
        String sought = plain(name);
        Set<String> found = new LinkedHashSet<>();
        Iterable<EObject> all = strategy::eAllContents;
        if (!sought.isEmpty()) {
            Stream.concat(Stream.of(strategy), StreamSupport.stream(all.spliterator(), false))
                    .filter(object -> names(object, sought)).forEach(object -> found.add(element(object, language)));
        }
        return new Mentions(List.copyOf(found));
    }

    private static boolean names(EObject object, String sought) {
        return object.eClass().getEAllAttributes().stream().map(object::eGet)
                .flatMap(value -> value instanceof List<?> list ? list.stream() : Stream.ofNullable(value))
                .filter(String.class::isInstance).anyMatch(text -> plain((String) text).contains(sought));
    }

    private static String element(EObject object, Locale language) {
        return Stream.iterate(object, Objects::nonNull, EObject::eContainer).filter(StrategyElement.class::isInstance)
                .map(StrategyElement.class::cast).findFirst().map(found -> Labels.of(found, language)).orElse("");
    }

    private static String plain(String text) {
        return Objects.toString(text, "").strip().toLowerCase(Locale.ROOT);
    }
}
