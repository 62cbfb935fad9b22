package org.baraza.cli.internal.commands;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.catalogue.Catalogue;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.values.EntryRef;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/** The packs that a document refers to and that are not installed. */
final class MissingPacks {

    private MissingPacks() {
    }

    /** Their ids, sorted. */
    static List<String> of(Strategy strategy, Catalogue catalogue) {
        Stream.Builder<EObject> elements = Stream.builder();
        elements.add(strategy);
        for (TreeIterator<EObject> contents = strategy.eAllContents(); contents.hasNext();) {
            elements.add(contents.next());
        }
        return elements.build().flatMap(MissingPacks::references).map(EntryRef::pack).flatMap(Optional::stream)
                .distinct().filter(pack -> catalogue.pack(pack).isEmpty()).sorted().toList();
    }

    private static Stream<EntryRef> references(EObject element) {
        return element.eClass().getEAllAttributes().stream()
                .filter(attribute -> attribute.getEAttributeType().getInstanceClass() == EntryRef.class)
                .flatMap(attribute -> values(element, attribute)).map(EntryRef.class::cast);
    }

    private static Stream<?> values(EObject element, EAttribute attribute) {
        return element.eGet(attribute) instanceof Collection<?> many ? many.stream()
                : Stream.ofNullable(element.eGet(attribute));
    }
}
