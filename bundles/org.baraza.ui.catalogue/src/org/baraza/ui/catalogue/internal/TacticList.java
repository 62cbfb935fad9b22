package org.baraza.ui.catalogue.internal;

import java.util.List;
import java.util.Optional;

import org.baraza.catalogue.SearchWords;
import org.baraza.model.values.EntryRef;
import org.baraza.ui.SpokenName;
import org.baraza.ui.ViewerTips;
import org.baraza.ui.catalogue.internal.messages.Messages;
import org.baraza.ui.catalogue.internal.model.CatalogueSearch;
import org.baraza.ui.catalogue.internal.model.Row;
import org.baraza.ui.catalogue.internal.model.Row.Heading;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;

/** The tree of purposes and tactics; where it is empty, it says why. */
final class TacticList {

    private final Composite area;
    private final StackLayout stack = new StackLayout();
    private final TreeViewer viewer;
    private final Composite table;
    private final Composite empty;
    private final Label nothing;
    private final TacticRows rows = new TacticRows();
    private final RowLabels labels;
    private Object[] openBeforeSearch = {};
    private boolean searching;

    TacticList(Composite parent, Runnable chosen, Runnable escape) {
        area = new Composite(parent, SWT.NONE);
        area.setLayout(stack);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        table = new Composite(area, SWT.NONE);
        empty = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(12, 12).applyTo(empty);
        nothing = Style.secondary(new Label(empty, SWT.WRAP));
        GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(nothing);
        viewer = new TreeViewer(table, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.SINGLE);
        SpokenName.of(viewer.getTree(), Messages.List_name);
        viewer.setUseHashlookup(true);
        viewer.setComparer(new RowIdentity());
        viewer.setContentProvider(rows);
        labels = new RowLabels(viewer);
        ViewerTips.offer(viewer);
        viewer.setInput(rows);
        viewer.addSelectionChangedListener(event -> chosen.run());
        viewer.addDoubleClickListener(event -> toggle());
        viewer.getTree().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC) {
                escape.run();
            }
        });
        stack.topControl = table;
    }

    Tree tree() {
        return viewer.getTree();
    }

    Optional<Row> chosen() {
        return viewer.getStructuredSelection().getFirstElement() instanceof Row row ? Optional.of(row)
                : Optional.empty();
    }

    Optional<Row.Of> chosenTactic() {
        return chosen().filter(Row.Of.class::isInstance).map(Row.Of.class::cast);
    }

    void setFocus() {
        viewer.getTree().setFocus();
    }

    /** Selects the tactic, if it is shown. */
    boolean select(EntryRef tactic) {
        Optional<Row> row = rows.find(tactic);
        row.ifPresent(found -> viewer.setSelection(new StructuredSelection(found), true));
        return row.isPresent();
    }

    /** Shows the same rows with new contents; what is open, selected and scrolled to stays. */
    void show(List<Heading> headings, CatalogueSearch search) {
        boolean first = rows.isEmpty();
        put(headings, search);
        if (first || chosen().isEmpty()) {
            search.best().ifPresent(this::select);
        }
    }

    /** Shows what a search found, all of it open; a cleared search gives the tree back as it was. */
    void search(List<Heading> headings, CatalogueSearch search) {
        if (search.isOn() && !searching) {
            openBeforeSearch = viewer.getExpandedElements();
        }
        Optional<Row> before = chosen();
        put(headings, search);
        if (search.isOn()) {
            viewer.expandAll();
            if (before.filter(row -> search.shown().contains(row.ref())).isEmpty()) {
                search.best().ifPresent(this::select);
            }
        } else if (searching) {
            viewer.setExpandedElements(openBeforeSearch);
            before.ifPresent(row -> viewer.setSelection(new StructuredSelection(row), true));
        }
        searching = search.isOn();
    }

    private void put(List<Heading> headings, CatalogueSearch search) {
        rows.set(headings);
        labels.fit(headings, SearchWords.of(search.words()));
        viewer.refresh();
        nothing.setText(emptiness(search));
        stack.topControl = headings.isEmpty() ? empty : table;
        area.layout(true, true);
    }

    private static String emptiness(CatalogueSearch search) {
        if (search.facets().isOn()) {
            return Messages.Facet_nothing;
        }
        return search.isOn() ? NLS.bind(Messages.Search_nothing, search.words()) : Messages.Tree_noPacks;
    }

    private void toggle() {
        chosen().filter(Heading.class::isInstance)
                .ifPresent(heading -> viewer.setExpandedState(heading, !viewer.getExpandedState(heading)));
    }
}
