package org.baraza.ui.catalogue.internal;

import org.baraza.ui.catalogue.internal.model.Row;
import org.eclipse.jface.viewers.IElementComparer;

/** A row stays the same row when what it says changes, so that the tree keeps what is open and selected. */
final class RowIdentity implements IElementComparer {

    @Override
    public boolean equals(Object one, Object other) {
        return key(one).equals(key(other));
    }

    @Override
    public int hashCode(Object element) {
        return key(element).hashCode();
    }

    /** A purpose and a tactic may bear the same id. */
    private static Object key(Object element) {
        return element instanceof Row row ? row.getClass().getName() + row.ref() : element;
    }
}
