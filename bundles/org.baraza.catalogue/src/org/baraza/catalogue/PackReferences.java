package org.baraza.catalogue;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.baraza.model.strategy.StrategyPackage;
import org.baraza.model.values.EntryRef;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Where the objects of a class refer to entries of packs.
 *
 * @param own features that do so themselves
 * @param ways to parts that may do so; most of what a long document is made of never does, and is not gone through
 */
record PackReferences(List<EAttribute> own, List<EReference> ways) {

    private static final Map<EClass, PackReferences> ALL = all();

    /**
     * All references of an object and of what is in it, in the order of the document, with the objects that make them.
     *
     * @param enter whether to go into a part
     */
    static void in(EObject object, BiConsumer<EObject, EntryRef> consumer, Predicate<EObject> enter) {
        PackReferences references = ALL.get(object.eClass());
        if (references != null) {
            for (EAttribute attribute : references.own()) {
                values(object, attribute).forEach(ref -> consumer.accept(object, (EntryRef) ref));
            }
            for (EReference way : references.ways()) {
                values(object, way).stream().map(EObject.class::cast).filter(enter)
                        .forEach(part -> in(part, consumer, enter));
            }
        }
    }

    private static Collection<?> values(EObject object, EStructuralFeature feature) {
        Object value = object.eGet(feature);
        return value instanceof Collection<?> many ? many : value == null ? List.of() : List.of(value);
    }

    private static Map<EClass, PackReferences> all() {
        List<EClass> classes = StrategyPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
                .map(EClass.class::cast).toList();
        Set<EClass> leading = classes.stream().filter(type -> !own(type).isEmpty())
                .collect(Collectors.toCollection(HashSet::new));
        while (leading.addAll(classes.stream().filter(type -> !ways(type, leading).isEmpty()).toList())) {
            // what leads to one that leads leads as well
        }
        return leading.stream().collect(Collectors.toMap(Function.identity(),
                type -> new PackReferences(own(type), ways(type, leading))));
    }

    private static List<EAttribute> own(EClass type) {
        return type.getEAllAttributes().stream()
                .filter(attribute -> attribute.getEAttributeType().getInstanceClass() == EntryRef.class).toList();
    }

    private static List<EReference> ways(EClass type, Set<EClass> leading) {
        return type.getEAllContainments().stream()
                .filter(way -> leading.stream().anyMatch(way.getEReferenceType()::isSuperTypeOf)).toList();
    }
}
