package org.baraza.session.internal.edit;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Reads edits from EMF's notifications. */
final class Edits {

    private Edits() {
    }

    static Edit of(Notification notification) {
        EObject owner = (EObject) notification.getNotifier();
        EStructuralFeature feature = (EStructuralFeature) notification.getFeature();
        Object before = notification.getOldValue();
        Object after = notification.getNewValue();
        int position = notification.getPosition();
        return switch (notification.getEventType()) {
            case Notification.SET, Notification.UNSET -> feature.isMany()
                    ? new Edit.Replaced(owner, feature, position, before, after)
                    : assigned(owner, feature, notification);
            case Notification.ADD -> new Edit.Inserted(owner, feature, position, List.of(after));
            case Notification.ADD_MANY -> new Edit.Inserted(owner, feature, position, List.copyOf((List<?>) after));
            case Notification.REMOVE -> new Edit.Taken(owner, feature, List.of(position), List.of(before));
            case Notification.REMOVE_MANY -> taken(owner, feature, (List<?>) before, (int[]) after);
            case Notification.MOVE -> new Edit.Moved(owner, feature, (Integer) before, position);
            default -> throw new IllegalArgumentException("Unknown kind of change: " + notification);
        };
    }

    /** Where an object now stands that came there unheard. */
    static Edit placed(EObject part) {
        EObject owner = part.eContainer();
        EStructuralFeature feature = part.eContainingFeature();
        return feature.isMany()
                ? new Edit.Inserted(owner, feature, ((List<?>) owner.eGet(feature)).indexOf(part), List.of(part))
                : new Edit.Assigned(owner, feature, Optional.empty(), Optional.of(part));
    }

    private static Edit assigned(EObject owner, EStructuralFeature feature, Notification notification) {
        boolean wasSet = !feature.isUnsettable() || notification.wasSet();
        boolean isSet = !feature.isUnsettable() || notification.getEventType() == Notification.SET;
        return new Edit.Assigned(owner, feature,
                Optional.ofNullable(notification.getOldValue()).filter(value -> wasSet),
                Optional.ofNullable(notification.getNewValue()).filter(value -> isSet));
    }

    /** Clearing a list names no positions. */
    private static Edit taken(EObject owner, EStructuralFeature feature, List<?> values, int[] positions) {
        IntStream places = positions == null ? IntStream.range(0, values.size()) : IntStream.of(positions);
        return new Edit.Taken(owner, feature, places.boxed().toList(), List.copyOf(values));
    }
}
