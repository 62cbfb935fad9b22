package org.baraza.rcp.internal.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.baraza.analysis.Labels;
import org.baraza.analysis.Numbering;
import org.baraza.exchange.plan.Field;
import org.baraza.exchange.plan.TableKind;
import org.baraza.rcp.internal.exchange.ImportModel.Part;
import org.baraza.ui.DropDown;
import org.baraza.ui.SpokenName;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;

/** What each sheet and column of a file is taken as; a click on it lets a person choose something else. */
final class MappingPage extends WizardPage {

    private static final int WIDTH = 110;
    private static final int LINES = 16;

    private final ImportModel model;
    private TableViewer viewer;
    private Composite objective;

    MappingPage(ImportModel model) {
        super("mapping", Messages.Import_mapping, null);
        this.model = model;
        setDescription(Messages.Import_mapping_words);
    }

    @Override
    public void createControl(Composite parent) {
        initializeDialogUnits(parent);
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(new GridLayout());
        Composite frame = new Composite(area, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        frame.setLayout(layout);
        viewer = new TableViewer(frame, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.getTable().setHeaderVisible(true);
        SpokenName.of(viewer.getTable(), Messages.Import_mapping);
        column(layout, Messages.Import_inFile, MappingPage::inFile);
        column(layout, Messages.Import_takenAs, MappingPage::takenAs).setEditingSupport(new Choice());
        viewer.getTable().addListener(SWT.KeyDown, this::key);
        viewer.setInput(model.parts());
        GridDataFactory.fillDefaults().grab(true, true).hint(convertWidthInCharsToPixels(WIDTH),
                LINES * viewer.getTable().getItemHeight()).applyTo(frame);
        objective(area);
        setControl(area);
        showObjective();
    }

    /** For indicators of which the file does not say where they belong. */
    private void objective(Composite area) {
        objective = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(objective);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(objective);
        new Label(objective, SWT.NONE).setText(Messages.Import_objective);
        DropDown which = new DropDown(objective);
        which.setItems(Stream.concat(Stream.of(Messages.Import_objectiveOfFile), model.objectives().stream()
                .map(it -> Numbering.of(it) + ". " + Labels.name(it).orElse(""))).toArray(String[]::new));
        which.select(0);
        which.addListener(SWT.Selection, event -> model.under(Optional.of(which.getSelectionIndex()).filter(chosen -> chosen > 0)
                .map(chosen -> model.objectives().get(chosen - 1))));
    }

    private void showObjective() {
        boolean shown = model.lacksObjective() && !model.objectives().isEmpty();
        objective.setVisible(shown);
        ((GridData) objective.getLayoutData()).exclude = !shown;
        objective.requestLayout();
    }

    /** A click chooses, and F2 or the space bar do. */
    private void key(Event event) {
        if (event.keyCode == SWT.F2 || event.keyCode == ' ') {
            viewer.editElement(viewer.getStructuredSelection().getFirstElement(), 1);
            event.doit = false;
        }
    }

    private TableViewerColumn column(TableColumnLayout layout, String title, Function<Part, String> text) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(title);
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(part -> text.apply((Part) part)));
        layout.setColumnData(column.getColumn(), new ColumnWeightData(1, true));
        return column;
    }

    private static String inFile(Part part) {
        return part.heading().map(heading -> "      " + NLS.bind(Messages.Import_column, part.place(), heading.replaceAll("\\s+", " ")))
                .orElseGet(() -> NLS.bind(Messages.Import_sheet, part.sheet()));
    }

    private static String takenAs(Part part) {
        Locale language = Locale.getDefault();
        return part.heading().isPresent() ? part.field().map(field -> field.heading(language)).orElse(Messages.Import_leftOut)
                : part.kind().map(kind -> kind.title(language)).orElse(Messages.Import_leftOut);
    }

    /** A list of what a part may be taken as, the first: left out. */
    private final class Choice extends EditingSupport {

        Choice() {
            super(viewer);
        }

        private List<TableKind> kinds(Part part) {
            return Stream.concat(TableKind.everyday().stream(), part.kind().stream()).distinct().toList();
        }

        private List<Field> fields(Part part) {
            return Stream.concat(model.fields(part).stream(), part.field().stream()).distinct().toList();
        }

        private List<String> words(Part part) {
            Locale language = Locale.getDefault();
            return Stream.concat(Stream.of(Messages.Import_leftOut), part.heading().isPresent()
                    ? fields(part).stream().map(field -> field.heading(language))
                    : kinds(part).stream().map(kind -> kind.title(language))).toList();
        }

        @Override
        protected ComboBoxCellEditor getCellEditor(Object element) {
            ComboBoxCellEditor editor = new ComboBoxCellEditor(viewer.getTable(), words((Part) element).toArray(String[]::new),
                    SWT.READ_ONLY);
            editor.setActivationStyle(ComboBoxCellEditor.DROP_DOWN_ON_MOUSE_ACTIVATION
                    | ComboBoxCellEditor.DROP_DOWN_ON_PROGRAMMATIC_ACTIVATION);
            return editor;
        }

        @Override
        protected boolean canEdit(Object element) {
            return true;
        }

        @Override
        protected Object getValue(Object element) {
            return Math.max(0, words((Part) element).indexOf(takenAs((Part) element)));
        }

        @Override
        protected void setValue(Object element, Object value) {
            Part part = (Part) element;
            int chosen = (int) value;
            if (chosen < 0 || chosen == (int) getValue(element)) {
                return;
            }
            if (part.heading().isEmpty()) {
                model.take(part, chosen == 0 ? Optional.empty() : Optional.of(kinds(part).get(chosen - 1)));
            } else if (chosen == 0) {
                model.leaveOut(part);
            } else {
                model.take(part, fields(part).get(chosen - 1));
            }
            viewer.setInput(model.parts());
            showObjective();
        }
    }
}
