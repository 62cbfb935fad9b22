package org.baraza.model.derived;

import java.util.Collection;
import java.util.stream.Stream;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Tells derivations of what EMF notifies of, as the session's change log does. */
record Following(Derivations all) {

    void hear(Notification change) {
        all.changed((EObject) change.getNotifier(), (EStructuralFeature) change.getFeature(),
                Stream.of(change.getOldValue(), change.getNewValue()).flatMap(Following::objects));
    }

    private static Stream<EObject> objects(Object value) {
        return switch (value) {
            case EObject object -> Stream.of(object);
            case Collection<?> many -> many.stream().flatMap(Following::objects);
            case null, default -> Stream.empty();
        };
    }
}
