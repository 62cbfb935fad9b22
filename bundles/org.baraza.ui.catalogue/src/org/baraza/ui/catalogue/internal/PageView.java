package org.baraza.ui.catalogue.internal;

import java.util.Optional;
import java.util.function.Consumer;

import org.baraza.catalogue.SearchWords;
import org.baraza.model.values.EntryRef;
import org.baraza.ui.catalogue.internal.model.Page;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPage;

/** The page of the entry chosen in the list: a head that stays, and under it the scrolled text. */
final class PageView {

    private final StackLayout stack = new StackLayout();
    private final Composite area;
    private final Composite sheet;
    private final Label none;
    private final PageHead head;
    private final PageBody body;

    /** @param nothing what is said while nothing is chosen */
    PageView(Composite parent, IWorkbenchPage page, Runnable add, Consumer<EntryRef> open, String nothing) {
        area = new Composite(parent, SWT.NONE);
        area.setLayout(stack);
        none = Style.secondary(new Label(area, SWT.WRAP | SWT.CENTER));
        none.setText(nothing);
        sheet = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(sheet);
        head = new PageHead(sheet, page, add);
        Label rule = new Label(sheet, SWT.SEPARATOR | SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(rule);
        body = new PageBody(sheet, open);
        stack.topControl = none;
    }

    void show(Optional<Page> page, SearchWords hits) {
        page.ifPresent(shown -> {
            head.show(shown);
            body.show(shown, hits);
        });
        stack.topControl = page.isPresent() ? sheet : none;
        area.layout();
    }
}
