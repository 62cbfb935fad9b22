package org.baraza.session.internal.edit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.baraza.model.derived.Derivations;
import org.baraza.model.identity.Identities;
import org.baraza.model.strategy.PrivateData;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Gives the elements that a change added their ids, and those whose natural key it changed the id of the new key. */
final class Naming {

    /** With more elements added, one walk through the document is less work than looking each of their ids up. */
    private static final int FEW = 20;

    private final EObject root;
    private final Strategy strategy;
    private final PrivateData privateData;
    private final KnownIds known;

    /** @param root of the tree whose elements get ids: one of the other two */
    Naming(EObject root, Strategy strategy, PrivateData privateData, Derivations derivations) {
        this.root = root;
        known = new KnownIds(root, derivations);
        this.strategy = strategy;
        this.privateData = privateData;
    }

    void settle(List<Edit> edits) {
        Set<EObject> added = edits.stream().flatMap(Edit::parts).filter(this::present).collect(Collectors.toSet());
        if (added.size() > FEW) {
            Identities.assign(root, added);
        } else if (!added.isEmpty()) {
            Identities.assign(added, known.except(added));
        }
        edits.stream().filter(edit -> Identities.isKey(edit.owner(), edit.feature())).map(Edit::owner).distinct()
                .filter(this::present).forEach(this::rename);
    }

    private boolean present(EObject element) {
        return EcoreUtil.isAncestor(root, element);
    }

    private void rename(EObject owner) {
        if (owner instanceof StrategyElement element) {
            Optional<String> id = Identities.natural(element).filter(name -> !name.equals(element.getId()))
                    .filter(this::free);
            id.ifPresent(name -> {
                follow(element.getId(), name);
                element.setId(name);
            });
        }
    }

    private boolean free(String id) {
        return !known.except(Set.of()).test(id);
    }

    /** Waivers and private notes name their element by its id. */
    private void follow(String before, String after) {
        strategy.getWaivers().stream().filter(waiver -> before.equals(waiver.getElement()))
                .forEach(waiver -> waiver.setElement(after));
        privateData.getNotes().stream().filter(note -> before.equals(note.getElement()))
                .forEach(note -> note.setElement(after));
    }
}
