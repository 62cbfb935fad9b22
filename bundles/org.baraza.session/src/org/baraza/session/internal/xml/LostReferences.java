package org.baraza.session.internal.xml;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * References of a document to elements that it does not hold, or that do not fit, as a merge by hand leaves them. They
 * are written back, behind what is there and in the order of their ids, until somebody chooses anew.
 */
public final class LostReferences {

    private final List<LostReference> all = new ArrayList<>();
    private final Map<EObject, List<LostReference>> byOwner = new IdentityHashMap<>();

    public List<LostReference> all() {
        return List.copyOf(all);
    }

    void add(LostReference reference) {
        all.add(reference);
        byOwner.computeIfAbsent(reference.owner(), first -> new ArrayList<>()).add(reference);
    }

    /** Ids to write in this place besides those of the elements that are there, always in the same order. */
    List<String> at(EObject owner, EStructuralFeature feature) {
        return byOwner.getOrDefault(owner, List.of()).stream().filter(lost -> lost.standsAt(owner, feature))
                .map(LostReference::id).sorted().toList();
    }
}
