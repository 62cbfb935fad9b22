package org.baraza.ui.catalogue.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.baraza.catalogue.SearchWords;
import org.baraza.model.values.EntryRef;
import org.baraza.ui.SpokenName;
import org.baraza.ui.catalogue.internal.messages.Messages;
import org.baraza.ui.catalogue.internal.model.Line;
import org.baraza.ui.catalogue.internal.model.Listing;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;

/** A page of the room that lists entries: what is searched in their pages, the list, a note, and the page of one. */
final class ListingPage {

    private final SashForm halves;
    private final Composite left;
    private final Text field;
    private final LineTable table;
    private final Composite foot;
    private final Label note;
    private final PageView page;
    private Optional<Listing> shown = Optional.empty();

    /** @param name what is listed, such as "User groups" */
    ListingPage(Composite parent, String name, IWorkbenchPage window, Runnable add, Consumer<EntryRef> open) {
        halves = new SashForm(parent, SWT.HORIZONTAL);
        halves.setSashWidth(4);
        left = new Composite(halves, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(left);
        field = field(left);
        table = new LineTable(left, name, this::showPage);
        table.searchIn(field);
        foot = new Composite(left, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(12, 6).applyTo(foot);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(foot);
        note = Style.secondary(new Label(foot, SWT.WRAP));
        GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(note);
        page = new PageView(halves, window, add, open, NLS.bind(Messages.Listing_none, name));
        new ListWidth(halves);
    }

    Control control() {
        return halves;
    }

    /** Above the list, for what has to be chosen first. */
    Composite top() {
        Composite top = new Composite(left, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 8).spacing(8, 6).applyTo(top);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(top);
        top.moveAbove(field.getParent());
        return top;
    }

    /** The tactic whose page is shown, if it is one. */
    Optional<EntryRef> tactic() {
        return shown.flatMap(listing -> table.chosen().flatMap(listing::page)).flatMap(told -> told.tactic());
    }

    void setFocus() {
        table.setFocus();
    }

    /** @param remark what belongs to the list as a whole; may be empty */
    void show(Listing listing, String remark) {
        shown = Optional.of(listing);
        note.setText(remark.replace("&", "&&"));
        GridDataFactory.createFrom((GridData) foot.getLayoutData()).exclude(remark.isEmpty()).applyTo(foot);
        foot.setVisible(!remark.isEmpty());
        fill();
        left.layout(true, true);
    }

    private void fill() {
        shown.ifPresent(listing -> {
            List<Line> lines = listing.lines(field.getText());
            table.show(lines, SearchWords.of(field.getText()));
            showPage();
        });
    }

    private void showPage() {
        page.show(shown.flatMap(listing -> table.chosen().flatMap(listing::page)), SearchWords.of(field.getText()));
    }

    private Text field(Composite parent) {
        Composite bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(12, 8).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        Text text = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        text.setMessage(Messages.Listing_search);
        SpokenName.of(text, text::getMessage);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        text.addListener(SWT.Modify, event -> fill());
        text.addListener(SWT.DefaultSelection, event -> table.setFocus());
        text.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC) {
                text.setText("");
            } else if (event.keyCode == SWT.ARROW_DOWN) {
                event.doit = false;
                table.setFocus();
            }
        });
        return text;
    }
}
