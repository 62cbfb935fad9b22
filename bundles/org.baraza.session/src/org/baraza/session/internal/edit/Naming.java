package org.baraza.session.internal.edit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.baraza.model.identity.Identities;
import org.baraza.model.strategy.PrivateData;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Gives the elements that a change added their ids, and those whose natural key it changed the id of the new key. */
final class Naming {

    private final EObject root;
    private final Strategy strategy;
    private final PrivateData privateData;

    /** @param root of the tree whose elements get ids: one of the other two */
    Naming(EObject root, Strategy strategy, PrivateData privateData) {
        this.root = root;
        this.strategy = strategy;
        this.privateData = privateData;
    }

    void settle(List<Edit> edits) {
        Set<EObject> added = edits.stream().flatMap(Edit::parts).filter(this::present).collect(Collectors.toSet());
        if (!added.isEmpty()) {
            Identities.assign(root, added);
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
        Iterable<EObject> all = root::eAllContents;
        for (EObject element : all) {
            if (id.equals(EcoreUtil.getID(element))) {
                return false;
            }
        }
        return true;
    }

    /** Waivers and private notes name their element by its id. */
    private void follow(String before, String after) {
        strategy.getWaivers().stream().filter(waiver -> before.equals(waiver.getElement()))
                .forEach(waiver -> waiver.setElement(after));
        privateData.getNotes().stream().filter(note -> before.equals(note.getElement()))
                .forEach(note -> note.setElement(after));
    }
}
