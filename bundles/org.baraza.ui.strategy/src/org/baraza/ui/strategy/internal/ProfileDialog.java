package org.baraza.ui.strategy.internal;

import java.util.List;
import java.util.Optional;

import org.baraza.ui.CellFit;
import org.baraza.ui.DropDown;
import org.baraza.ui.SpokenName;
import org.baraza.ui.ViewerTips;
import org.baraza.ui.strategy.internal.model.ProfileTable;
import org.baraza.ui.strategy.internal.model.ProfileTable.Line;
import org.baraza.ui.strategy.internal.model.ProfileTable.Offer;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** The rules that the strategy follows: to read, to change one by one, and to take from another profile. */
final class ProfileDialog extends TitleAreaDialog {

    private static final int ROWS = 14;

    private final ProfileTable profile;
    private TableViewer table;
    private Button back;
    private DropDown offers;

    private ProfileDialog(Shell parent, ProfileTable profile) {
        super(parent);
        this.profile = profile;
    }

    /** Every change in it is an undo step of its own. */
    static void show(Shell parent, ProfileTable profile) {
        new ProfileDialog(parent, profile).open();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Profile_title);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(16, 12).spacing(8, 8).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        table = new TableViewer(area, SWT.BORDER | SWT.FULL_SELECTION);
        table.getTable().setHeaderVisible(true);
        SpokenName.of(table.getTable(), Messages.Profile_rule);
        table.setContentProvider(ArrayContentProvider.getInstance());
        new ProfileColumns(table, this::set).create(convertWidthInCharsToPixels(1));
        CellFit.on(table.getTable());
        ViewerTips.offer(table);
        table.addSelectionChangedListener(event -> back.setEnabled(selected().filter(Line::own).isPresent()));
        GridDataFactory.fillDefaults().grab(true, true)
                .hint(SWT.DEFAULT, table.getTable().getItemHeight() * ROWS).applyTo(table.getTable());
        createBack(area);
        createOffers(area);
        refresh();
        return area;
    }

    private void createBack(Composite area) {
        back = new Button(area, SWT.PUSH);
        back.setText(Messages.Profile_back);
        back.addListener(SWT.Selection, event -> selected().ifPresent(line -> {
            profile.giveUp(line);
            refresh();
        }));
    }

    private void createOffers(Composite area) {
        Composite line = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 4).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        new Label(line, SWT.NONE).setText(Messages.Profile_other);
        offers = new DropDown(line);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(offers);
        Button take = new Button(line, SWT.PUSH);
        take.setText(Messages.Profile_look);
        take.addListener(SWT.Selection, event -> look());
    }

    /** What it would change is shown first. */
    private void look() {
        List<Offer> known = profile.offers();
        if (offers.getSelectionIndex() >= 0) {
            profile.take(known.get(offers.getSelectionIndex())).filter(taking -> TakeDialog.ask(getShell(), taking))
                    .ifPresent(taking -> {
                        taking.take();
                        refresh();
                    });
        }
    }

    private void set(Line line, String typed) {
        setErrorMessage(profile.set(line, typed).orElse(null));
        refresh();
    }

    private Optional<Line> selected() {
        return Optional.ofNullable((Line) table.getStructuredSelection().getFirstElement());
    }

    private void refresh() {
        setTitle(profile.heading());
        setMessage(Messages.Profile_explained);
        Optional<String> key = selected().map(Line::key);
        List<Line> lines = profile.lines();
        table.setInput(lines);
        lines.stream().filter(line -> key.filter(line.key()::equals).isPresent()).findFirst()
                .ifPresent(line -> table.setSelection(new StructuredSelection(line)));
        back.setEnabled(selected().filter(Line::own).isPresent());
        int chosen = Math.max(0, offers.getSelectionIndex());
        offers.setItems(profile.offers().stream().map(ProfileDialog::words).toArray(String[]::new));
        offers.select(chosen);
    }

    private static String words(Offer offer) {
        return offer.newer() ? NLS.bind(Messages.Profile_newer, offer.name()) : offer.name();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
    }
}
