package org.baraza.ui.catalogue.internal;

import java.util.List;
import java.util.Optional;

import org.baraza.model.values.EntryRef;
import org.baraza.ui.catalogue.internal.model.Row;
import org.baraza.ui.catalogue.internal.model.Row.Heading;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** The rows as the tree viewer asks for them. */
final class TacticRows implements ITreeContentProvider {

    private List<Heading> headings = List.of();

    void set(List<Heading> next) {
        headings = next;
    }

    boolean isEmpty() {
        return headings.isEmpty();
    }

    Optional<Row> find(EntryRef tactic) {
        return headings.stream().flatMap(Heading::all)
                .filter(row -> row instanceof Row.Of && row.ref().equals(tactic)).findFirst();
    }

    @Override
    public Object[] getElements(Object input) {
        return headings.toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return parent instanceof Heading heading ? heading.rows().toArray() : new Object[0];
    }

    @Override
    public Object getParent(Object element) {
        return headings.stream().flatMap(Heading::all)
                .filter(row -> row instanceof Heading heading && heading.rows().contains(element)).findFirst()
                .orElse(null);
    }

    @Override
    public boolean hasChildren(Object element) {
        return element instanceof Heading;
    }
}
