package org.baraza.ui.strategy.internal;

import org.baraza.model.strategy.Phase;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.Task;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** Phases and under them their tasks. */
final class GuideContents implements ITreeContentProvider {

    @Override
    public Object[] getElements(Object input) {
        return ((Strategy) input).getPhases().toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return parent instanceof Phase phase ? phase.getTasks().toArray() : new Object[0];
    }

    @Override
    public Object getParent(Object element) {
        return element instanceof Task task ? task.eContainer() : null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return element instanceof Phase phase && !phase.getTasks().isEmpty();
    }
}
