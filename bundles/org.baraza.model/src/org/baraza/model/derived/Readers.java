package org.baraza.model.derived;

import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;

/**
 * Which elements' values ever read an object that is not in them, so that a change of it is looked for there alone. Who
 * read it once stays listed: that is one look too many at most.
 */
final class Readers {

    /** Up to so many readers are listed side by side, as almost all objects have few. */
    private static final int FEW = 8;

    private final Map<EObject, Object> byObject = new IdentityHashMap<>();

    void add(EObject object, EObject reader) {
        Object known = byObject.get(object);
        if (known instanceof EObject[] few) {
            addToFew(object, few, reader);
        } else if (known == null) {
            byObject.put(object, new EObject[] { reader });
        } else {
            many(known).add(reader);
        }
    }

    void forEach(EObject object, Consumer<EObject> consumer) {
        Object known = byObject.get(object);
        if (known instanceof EObject[] few) {
            for (EObject reader : few) {
                consumer.accept(reader);
            }
        } else if (known != null) {
            many(known).forEach(consumer);
        }
    }

    private void addToFew(EObject object, EObject[] few, EObject reader) {
        for (EObject known : few) {
            if (known == reader) {
                return;
            }
        }
        if (few.length < FEW) {
            EObject[] more = Arrays.copyOf(few, few.length + 1);
            more[few.length] = reader;
            byObject.put(object, more);
        } else {
            Set<EObject> many = Collections.newSetFromMap(new IdentityHashMap<>());
            many.addAll(List.of(few));
            many.add(reader);
            byObject.put(object, many);
        }
    }

    @SuppressWarnings("unchecked")
    private static Set<EObject> many(Object known) {
        return (Set<EObject>) known;
    }
}
