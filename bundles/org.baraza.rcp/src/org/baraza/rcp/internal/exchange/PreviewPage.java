package org.baraza.rcp.internal.exchange;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.baraza.exchange.imports.PreviewLine;
import org.baraza.exchange.imports.PreviewLine.Effect;
import org.baraza.ui.SpokenName;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** All that an import would create, change and refuse, before anything is touched. */
final class PreviewPage extends WizardPage {

    private static final int WIDTH = 150;
    private static final int LINES = 13;
    private static final int READ = 4;
    private static final int MARGIN = 4;
    /** More never fits into a line. */
    private static final int LONGEST = 200;

    private final ImportModel model;
    private final Map<Effect, Button> filters = new EnumMap<>(Effect.class);
    private List<PreviewLine> lines = List.of();
    private Text words;
    private Table table;
    private Text whole;

    PreviewPage(ImportModel model) {
        super("preview", Messages.Import_preview, null);
        this.model = model;
    }

    @Override
    public void createControl(Composite parent) {
        initializeDialogUnits(parent);
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().applyTo(area);
        filters(area);
        Composite frame = new Composite(area, SWT.NONE);
        table = new Table(frame, SWT.BORDER | SWT.FULL_SELECTION | SWT.VIRTUAL | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        SpokenName.of(table, Messages.Import_preview);
        TableColumnLayout layout = new TableColumnLayout();
        frame.setLayout(layout);
        column(layout, Messages.Import_effect, 2);
        column(layout, Messages.Import_place, 3);
        column(layout, Messages.Import_element, 5);
        column(layout, Messages.Import_what, 2);
        column(layout, Messages.Import_before, 2);
        column(layout, Messages.Import_after, 6);
        column(layout, Messages.Import_reason, 6);
        table.addListener(SWT.SetData, event -> fill((TableItem) event.item));
        table.addListener(SWT.Selection, event -> read());
        GridDataFactory.fillDefaults().grab(true, true).hint(convertWidthInCharsToPixels(WIDTH),
                LINES * table.getItemHeight()).applyTo(frame);
        whole = new Text(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER);
        SpokenName.of(whole, Messages.Import_line);
        GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(WIDTH),
                READ * whole.getLineHeight()).applyTo(whole);
        setControl(area);
    }

    private void filters(Composite area) {
        Composite row = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(Effect.values().length + 1).spacing(16, 4).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        for (Effect effect : Effect.values()) {
            Button filter = new Button(row, SWT.CHECK);
            filter.setSelection(true);
            filter.addListener(SWT.Selection, event -> {
                model.show(effect, filter.getSelection());
                list();
            });
            filters.put(effect, filter);
        }
        words = new Text(row, SWT.SEARCH | SWT.ICON_CANCEL);
        words.setMessage(Messages.Import_find);
        SpokenName.of(words, Messages.Import_find);
        words.addListener(SWT.Modify, event -> list());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(words);
    }

    private void column(TableColumnLayout layout, String title, int weight) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(title);
        layout.setColumnData(column, new ColumnWeightData(weight, convertWidthInCharsToPixels(title.length() + MARGIN), true));
    }

    @Override
    public void setVisible(boolean visible) {
        if (visible) {
            filters.forEach((effect, filter) -> filter.setText(NLS.bind(Messages.Import_count, name(effect),
                    model.preview().count(effect))));
            filters.values().iterator().next().getParent().layout();
            setDescription(model.preview().changesAnything() ? Messages.Import_preview_words : Messages.Import_nothing);
            list();
        }
        super.setVisible(visible);
        getContainer().updateButtons();
        if (visible) {
            table.setFocus();
        }
    }

    private void list() {
        lines = model.lines(words.getText());
        table.setItemCount(lines.size());
        table.clearAll();
        if (!lines.isEmpty()) {
            table.select(0);
        }
        read();
    }

    private void fill(TableItem item) {
        PreviewLine line = lines.get(table.indexOf(item));
        List<String> cells = List.of(name(line.effect()), line.place().text(), line.element(), line.what(), line.before(),
                line.after(), line.reason());
        IntStream.range(0, cells.size()).forEach(i -> item.setText(i, cells.get(i).substring(0,
                Math.min(LONGEST, cells.get(i).length())).replaceAll("\\s+", " ")));
    }

    private void read() {
        int selected = table.getSelectionIndex();
        whole.setText(selected < 0 || selected >= lines.size() ? "" : told(lines.get(selected)));
    }

    private static String told(PreviewLine line) {
        String values = line.before().isEmpty() ? line.after() : line.before() + " → " + line.after();
        return Stream.of(name(line.effect()) + ", " + line.place().text(), line.element(), line.what(), values, line.reason())
                .filter(text -> !text.isBlank()).collect(Collectors.joining("\n"));
    }

    private static String name(Effect effect) {
        return switch (effect) {
            case CREATED -> Messages.Import_created;
            case CHANGED -> Messages.Import_changed;
            case REFUSED -> Messages.Import_refused;
            case NOTED -> Messages.Import_noted;
        };
    }
}
