package org.baraza.ui;

import java.util.Optional;

import org.baraza.model.strategy.StrategyElement;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;

/** The element selected in a room, whichever of its controls it was selected in. */
public final class ElementSelection implements ISelectionProvider {

    private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
    private ISelection selection = StructuredSelection.EMPTY;

    /** The element of a selection, if it is one of the strategy. */
    public static Optional<StrategyElement> elementIn(ISelection selection) {
        return selection instanceof IStructuredSelection structured
                && structured.getFirstElement() instanceof StrategyElement element
                        ? Optional.of(element)
                        : Optional.empty();
    }

    public Optional<StrategyElement> element() {
        return elementIn(selection);
    }

    public void select(Object element) {
        setSelection(new StructuredSelection(element));
    }

    public void clear() {
        setSelection(StructuredSelection.EMPTY);
    }

    @Override
    public ISelection getSelection() {
        return selection;
    }

    @Override
    public void setSelection(ISelection next) {
        if (!selection.equals(next)) {
            selection = next;
            SelectionChangedEvent event = new SelectionChangedEvent(this, next);
            listeners.forEach(listener -> listener.selectionChanged(event));
        }
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }
}
