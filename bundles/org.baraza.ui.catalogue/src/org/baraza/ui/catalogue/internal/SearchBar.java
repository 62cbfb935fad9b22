package org.baraza.ui.catalogue.internal;

import org.baraza.ui.SpokenName;
import org.baraza.ui.catalogue.internal.messages.Messages;
import org.baraza.ui.catalogue.internal.model.CatalogueSearch;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The field that searches while one types, and beside it how much was found. Esc clears it, Down goes to the tree. */
final class SearchBar {

    private final Text field;
    private final Label count;

    SearchBar(Composite parent, Runnable searched, Runnable toTree) {
        Composite bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 8).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        field = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        count = Style.secondary(new Label(bar, SWT.NONE));
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).exclude(true).applyTo(count);
        SpokenName.of(field, field::getMessage);
        field.addListener(SWT.Modify, event -> searched.run());
        field.addListener(SWT.DefaultSelection, event -> toTree.run());
        field.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC) {
                clear();
            } else if (event.keyCode == SWT.ARROW_DOWN) {
                event.doit = false;
                toTree.run();
            }
        });
    }

    /** Takes what is typed in the list, too. */
    void hear(Control list) {
        TypeToSearch.of(list, field);
    }

    String words() {
        return field.getText();
    }

    void clear() {
        field.setText("");
    }

    void show(CatalogueSearch search) {
        String hint = NLS.bind(Messages.Search_hint, search.total());
        if (!hint.equals(field.getMessage())) {
            field.setMessage(hint);
            field.setToolTipText(hint);
        }
        count.setText(NLS.bind(search.shown().size() < search.hits().size() ? Messages.Search_countBest : Messages.Search_count,
                new Object[] {search.hits().size(), search.total(), search.shown().size()}));
        count.setVisible(search.isOn());
        GridDataFactory.createFrom((GridData) count.getLayoutData()).exclude(!search.isOn())
                .applyTo(count);
        count.requestLayout();
    }
}
