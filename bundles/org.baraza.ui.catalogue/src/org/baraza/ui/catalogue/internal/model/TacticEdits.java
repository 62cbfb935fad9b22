package org.baraza.ui.catalogue.internal.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.baraza.analysis.Labels;
import org.baraza.analysis.Numbering;
import org.baraza.catalogue.Catalogue;
import org.baraza.catalogue.LocalTexts;
import org.baraza.model.catalogue.Tactic;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Objective;
import org.baraza.ui.catalogue.internal.messages.Messages;
import org.eclipse.osgi.util.NLS;

/** Adds tactics to the workplan, each as one undo step that says where to. */
public record TacticEdits(BiConsumer<String, Runnable> door, Catalogue catalogue) {

    /** The new activity; empty if it could not be added. */
    public Optional<Activity> add(Objective objective, Tactic tactic, Along along) {
        List<Activity> added = new ArrayList<>();
        String name = LocalTexts.text(tactic.getName(), Labels.language(objective));
        door.accept(NLS.bind(Messages.Add_step, name, Numbering.of(objective)),
                () -> added.add(AddTactic.to(objective, tactic, along, catalogue)));
        return added.stream().filter(activity -> activity.eContainer() != null).findFirst();
    }
}
