package org.baraza.ui.monitoring.internal;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.baraza.analysis.Forms;
import org.baraza.model.strategy.Indicator;
import org.baraza.model.strategy.Measurement;
import org.baraza.model.strategy.StrategyElement;
import org.baraza.model.strategy.StrategyPackage;
import org.baraza.model.strategy.Target;
import org.baraza.ui.ActiveSession;
import org.baraza.ui.Cells;
import org.baraza.ui.ClipboardCells;
import org.baraza.ui.ElementSelection;
import org.baraza.ui.OwnEscape;
import org.baraza.ui.RowMenu;
import org.baraza.ui.SpokenName;
import org.baraza.ui.ViewerTips;
import org.baraza.ui.monitoring.internal.messages.Messages;
import org.baraza.ui.monitoring.internal.model.Edit;
import org.baraza.ui.monitoring.internal.model.Ledger;
import org.baraza.ui.monitoring.internal.model.LedgerColumn;
import org.baraza.ui.monitoring.internal.model.LedgerEdits;
import org.baraza.ui.monitoring.internal.model.LedgerRow;
import org.baraza.ui.monitoring.internal.model.Unsettled;
import org.baraza.ui.monitoring.internal.model.sheet.PastedValues;
import org.baraza.ui.monitoring.internal.model.sheet.ValueEdits;
import org.baraza.ui.monitoring.internal.sheet.SheetPainter;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** The values of an indicator in a table that is edited like a sheet: F2 or typing edits, Delete clears. */
final class LedgerTable {

    private static final int KNOWN_SHOWN = 2;
    private static final String DAY = "00/00/0000";
    private static final String NUMBER = "00,000";
    private static final String STATE = "W Measurement missing";

    private final ActiveSession active;
    private final ElementSelection selection;
    private final Composite body;
    private final TableViewer viewer;
    private final LedgerNote note;
    private final LedgerFocus focus;
    private final SheetPainter painter;
    private final Unsettled unsettled = new Unsettled();
    private final Map<LedgerColumn, Integer> places = new EnumMap<>(LedgerColumn.class);
    private Optional<Ledger> ledger = Optional.empty();
    private Optional<String> leftOut = Optional.empty();
    private Runnable chosen = () -> { };
    private Forms forms;

    LedgerTable(Composite parent, ActiveSession active, ElementSelection selection) {
        this.active = active;
        this.selection = selection;
        body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(body);
        Composite sheet = new Composite(body, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sheet);
        TableColumnLayout layout = new TableColumnLayout();
        sheet.setLayout(layout);
        viewer = new TableViewer(sheet, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL
                | SWT.NO_SEARCH);
        viewer.getTable().setHeaderVisible(true);
        SpokenName.of(viewer.getTable(), Messages.Table_values);
        viewer.setComparer(new SameElement());
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        focus = new LedgerFocus(viewer);
        painter = new SheetPainter(viewer.getTable(), element -> false, focus::column);
        column(layout, LedgerColumn.DATE, Messages.Column_date, SWT.LEFT, 4, DAY, Messages.Ledger_add);
        column(layout, LedgerColumn.MEASURED, Messages.Column_measured, SWT.RIGHT, 2, NUMBER);
        column(layout, LedgerColumn.TARGET, Messages.Column_target, SWT.RIGHT, 2);
        column(layout, LedgerColumn.EXPECTED, Messages.Column_expected, SWT.RIGHT, 2);
        column(layout, LedgerColumn.STATE, Messages.Column_state, SWT.LEFT, 2, STATE);
        column(layout, LedgerColumn.NOTE, Messages.Column_note, SWT.LEFT, 20);
        ViewerTips.offer(viewer);
        OwnEscape.in(viewer.getTable(), viewer::isCellEditorActive);
        note = new LedgerNote(body);
        viewer.addSelectionChangedListener(event -> shareSelection());
        viewer.getTable().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.DEL && event.stateMask == 0) {
                clear();
            } else if (event.keyCode == 'v' && event.stateMask == SWT.MOD1) {
                paste();
            } else if (event.keyCode == SWT.ESC) {
                takeBack();
            }
        });
        menu();
    }

    Control control() {
        return body;
    }

    void show(Indicator indicator, LocalDate asOf, Forms written) {
        boolean another = ledger.filter(shown -> shown.indicator() == indicator).isEmpty();
        Optional<LedgerRow> before = selected();
        forms = written;
        Ledger next = Ledger.of(indicator, asOf, written, unsettled);
        ledger = Optional.of(next);
        viewer.setInput(next.rows());
        leftOut = Optional.empty(); // it is told of the last paste, until something else changes
        if (another) {
            viewer.setSelection(StructuredSelection.EMPTY);
            viewer.getTable().setTopIndex(topAround(asOf, next));
        } else if (selected().isEmpty()) {
            before.flatMap(LedgerRow::date).ifPresent(this::select);
        }
        showNote();
    }

    /** The last known values and the next due one are what matters. */
    private static int topAround(LocalDate asOf, Ledger shown) {
        long past = shown.rows().stream().filter(row -> row.date().filter(asOf::isAfter).isPresent()).count();
        return (int) Math.max(0, past - KNOWN_SHOWN);
    }

    void select(LocalDate date) {
        ledger.stream().flatMap(shown -> shown.rows().stream()).filter(row -> row.date().equals(Optional.of(date)))
                .findFirst().ifPresent(row -> viewer.setSelection(new StructuredSelection(row), true));
    }

    /** @param hears of another row that is chosen */
    void onChosen(Runnable hears) {
        chosen = hears;
    }

    /** The day of the row that is chosen, unless it is the baseline's. */
    Optional<LocalDate> day() {
        return selected().filter(row -> row.kind() != LedgerRow.Kind.BASELINE).flatMap(LedgerRow::date);
    }

    /** What was measured in the row that is chosen. */
    Optional<Measurement> measurement() {
        return selected().flatMap(LedgerRow::measurement);
    }

    /** Puts the cursor into the cell in which the element, or the indicator's feature, is edited. */
    void reveal(StrategyElement element, Optional<EStructuralFeature> feature) {
        StrategyPackage model = StrategyPackage.eINSTANCE;
        ledger.ifPresent(shown -> {
            switch (element) {
                case Measurement measured -> shown.rows().stream()
                        .filter(row -> row.measurement().filter(measured::equals).isPresent()).findFirst()
                        .ifPresent(row -> edit(row, LedgerColumn.MEASURED));
                case Target target -> shown.rows().stream()
                        .filter(row -> row.target().filter(target::equals).isPresent()).findFirst()
                        .ifPresent(row -> edit(row, LedgerColumn.TARGET));
                default -> feature.ifPresent(at -> {
                    if (at == model.getIndicator_Baseline()) {
                        edit(shown.rows().getFirst(), LedgerColumn.DATE);
                    } else if (at == model.getIndicator_Targets() || at == model.getIndicator_Measurements()) {
                        edit(shown.rows().getLast(), LedgerColumn.DATE);
                    }
                });
            }
        });
    }

    /** Another document is shown from now on. */
    void forget() {
        unsettled.clear();
        ledger = Optional.empty();
    }

    /** What was typed goes into the strategy, or stays in its cell with a sentence that says why it can't. */
    void type(LedgerRow row, LedgerColumn column, String text) {
        ledger.filter(shown -> !shown.text(row, column).equals(text)).ifPresent(shown -> {
            int place = shown.rows().indexOf(row);
            apply(new LedgerEdits(shown.indicator(), forms, unsettled).type(row, column, text));
            ledger.flatMap(now -> now.again(row, shown)).ifPresentOrElse(now -> goOn(now, column, place),
                    () -> later(viewer::cancelEditing));
        });
    }

    /** A tab opens the next cell by its place, which is another row's once the edited one has moved. */
    private void goOn(LedgerRow row, LedgerColumn column, int place) {
        if (ledger.filter(now -> now.rows().indexOf(row) != place).isPresent()) {
            later(() -> {
                boolean forward = viewer.isCellEditorActive()
                        && focus.column().stream().anyMatch(opened -> opened > places.get(column));
                viewer.cancelEditing();
                viewer.getTable().setFocus();
                viewer.setSelection(new StructuredSelection(row), true);
                row.after(column).filter(next -> forward).ifPresent(next -> viewer.editElement(row, places.get(next)));
            });
        }
    }

    String text(LedgerRow row, LedgerColumn column) {
        return ledger.map(shown -> shown.text(row, column)).orElse("");
    }

    Optional<Unsettled.Typed> unsettled(LedgerRow row, LedgerColumn column) {
        return ledger.flatMap(shown -> shown.unsettled(row, column));
    }

    /** A block of a spreadsheet, from the chosen row on where it has no days of its own. */
    private void paste() {
        Optional<Cells> held = ClipboardCells.of(viewer.getTable());
        ledger.filter(shown -> held.isPresent()).ifPresent(shown -> {
            LedgerColumn column = focus.column().stream().mapToObj(place -> LedgerColumn.values()[place]).findFirst()
                    .orElse(LedgerColumn.MEASURED);
            PastedValues pasted = PastedValues.read(held.get(), days(shown), column, forms);
            pasted.values().forEach(value -> shown.rows().stream()
                    .filter(row -> row.date().filter(value.day()::equals).isPresent())
                    .forEach(row -> unsettled.forget(shown.indicator(), row)));
            apply(new ValueEdits(shown.indicator()).paste(pasted.values()));
            leftOut = pasted.told();
            showNote();
        });
    }

    private List<LocalDate> days(Ledger shown) {
        return shown.rows().stream().skip(selected().map(shown.rows()::indexOf).filter(at -> at > 0).orElse(0))
                .filter(row -> row.kind() != LedgerRow.Kind.BASELINE).flatMap(row -> row.date().stream()).toList();
    }

    private void apply(Optional<Edit> edit) {
        leftOut = Optional.empty();
        edit.ifPresent(change -> active.change(change.label(), change.body()));
        viewer.refresh();
        showNote();
    }

    private void later(Runnable task) {
        viewer.getTable().getDisplay().asyncExec(() -> {
            if (!viewer.getTable().isDisposed()) {
                task.run();
            }
        });
    }

    private void clear() {
        selected().ifPresent(row -> focus.column().stream().mapToObj(place -> LedgerColumn.values()[place]).findFirst()
                .filter(column -> column != LedgerColumn.DATE && row.isEditable(column))
                .ifPresentOrElse(column -> type(row, column, ""), () -> delete(row)));
    }

    /** Gives up what was typed into the row and refused. */
    private void takeBack() {
        ledger.ifPresent(shown -> selected().ifPresent(row -> {
            unsettled.forget(shown.indicator(), row);
            apply(Optional.empty());
        }));
    }

    private void delete(LedgerRow row) {
        ledger.ifPresent(shown -> apply(new LedgerEdits(shown.indicator(), forms, unsettled).delete(row)));
    }

    private void edit(LedgerRow row, LedgerColumn column) {
        viewer.getTable().setFocus();
        viewer.setSelection(new StructuredSelection(row), true);
        viewer.editElement(row, places.get(column));
    }

    private Optional<LedgerRow> selected() {
        return viewer.getStructuredSelection().getFirstElement() instanceof LedgerRow row ? Optional.of(row)
                : Optional.empty();
    }

    private void shareSelection() {
        selected().ifPresent(row -> row.measurement().<StrategyElement>map(own -> own).or(row::target)
                .or(() -> ledger.map(Ledger::indicator)).ifPresent(selection::select));
        showNote();
        chosen.run();
    }

    private void showNote() {
        if (note.show(ledger, selected(), leftOut)) {
            later(viewer.getTable()::showSelection);
        }
    }

    private void column(TableColumnLayout layout, LedgerColumn column, String name, int alignment, int weight,
            String... samples) {
        TableViewerColumn added = new TableViewerColumn(viewer, alignment);
        added.getColumn().setText(name);
        added.setLabelProvider(new LedgerLabels(this, column));
        added.setEditingSupport(new LedgerEditing(viewer, this, column, active));
        painter.keep(layout, added.getColumn(), weight, name, samples);
        places.put(column, viewer.getTable().getColumnCount() - 1);
    }

    private void menu() {
        Menu menu = new Menu(viewer.getTable());
        MenuItem paste = new MenuItem(menu, SWT.PUSH);
        paste.setText(Messages.Ledger_paste);
        paste.addListener(SWT.Selection, event -> paste());
        MenuItem remove = new MenuItem(menu, SWT.PUSH);
        remove.setText(Messages.Ledger_delete);
        remove.addListener(SWT.Selection, event -> selected().ifPresent(this::delete));
        menu.addListener(SWT.Show, event -> remove.setEnabled(
                selected().filter(row -> row.kind() != LedgerRow.Kind.DUE).isPresent()));
        viewer.getTable().setMenu(menu);
        RowMenu.below(viewer.getTable());
    }
}
