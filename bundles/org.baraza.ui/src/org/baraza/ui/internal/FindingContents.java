package org.baraza.ui.internal;

import java.util.List;

import org.eclipse.jface.viewers.ITreeContentProvider;

/** Shows a list of groups as a tree. */
final class FindingContents implements ITreeContentProvider {

    @Override
    public Object[] getElements(Object input) {
        return ((List<?>) input).toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return parent instanceof FindingGroup group ? group.entries().toArray() : new Object[0];
    }

    @Override
    public Object getParent(Object element) {
        return null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return element instanceof FindingGroup;
    }
}
