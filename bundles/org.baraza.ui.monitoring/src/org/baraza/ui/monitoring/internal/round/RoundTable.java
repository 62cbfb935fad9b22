package org.baraza.ui.monitoring.internal.round;

import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.baraza.analysis.ActivityState;
import org.baraza.analysis.Forms;
import org.baraza.analysis.IndicatorState;
import org.baraza.analysis.Words;
import org.baraza.drawing.Role;
import org.baraza.model.strategy.Measurement;
import org.baraza.ui.Colours;
import org.baraza.ui.SpokenName;
import org.baraza.ui.monitoring.internal.messages.Messages;
import org.baraza.ui.monitoring.internal.model.round.DueValue;
import org.baraza.ui.monitoring.internal.model.round.Round;
import org.baraza.ui.monitoring.internal.model.round.RoundEntry;
import org.baraza.ui.monitoring.internal.model.round.RoundRow;
import org.baraza.ui.monitoring.internal.sheet.SheetPainter;
import org.baraza.ui.monitoring.internal.sheet.StateIcons;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** One row per activity: how it stood in the months before, and what is reported on this one. */
final class RoundTable {

    private static final int BEFORE = 5;
    private static final int STATE = BEFORE + 1;
    private static final String AS_WIDE_AS_THE_STRIP = "W".repeat(10);

    private final Table table;
    private final SheetPainter painter;
    private final RowFields fields;
    private int edited;
    private final TableColumnLayout layout = new TableColumnLayout();

    RoundTable(Composite parent, RowFields.Row row, Consumer<RoundRow> chosen) {
        Composite sheet = new Composite(parent, SWT.NONE);
        sheet.setLayout(layout);
        table = new Table(sheet, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        table.setHeaderVisible(true);
        SpokenName.of(table, Messages.Round_title);
        painter = new SheetPainter(table, item -> false, OptionalInt::empty);
        painter.tipsOfWhatIsCut();
        column(Messages.Round_activity, SWT.LEFT, 60, "1.1  Committee");
        for (int i = 0; i < BEFORE; i++) {
            column("W", SWT.CENTER, 0);
        }
        column("", SWT.LEFT, 0, states());
        column(Messages.Round_done, SWT.RIGHT, 0, "100 %");
        column(Messages.Round_due, SWT.RIGHT, 0, "00/00/0000");
        column(Messages.Round_comment, SWT.LEFT, 40, "What happened");
        fields = new RowFields(table, row, STATE);
        table.addListener(SWT.Selection, event -> selected().ifPresent(at -> {
            chosen.accept(at);
            fields.setFocus();
        }));
        table.addListener(SWT.FocusIn, event -> table.getDisplay().asyncExec(this::passFocusOn));
    }

    Composite control() {
        return table.getParent();
    }

    void show(Round round, Forms forms) {
        YearMonth month = round.month();
        for (int i = 0; i < BEFORE; i++) {
            YearMonth before = round.before().get(i);
            table.getColumn(1 + i).setText(name(before, TextStyle.NARROW_STANDALONE));
            table.getColumn(1 + i).setToolTipText(forms.month(before));
        }
        table.getColumn(STATE).setText(name(month, TextStyle.FULL_STANDALONE));
        while (table.getItemCount() > round.rows().size()) {
            table.remove(table.getItemCount() - 1);
        }
        for (int i = 0; i < round.rows().size(); i++) {
            fill(i < table.getItemCount() ? table.getItem(i) : new TableItem(table, SWT.NONE), round.rows().get(i), forms);
        }
    }

    /** Lays the fields into the row. */
    void edit(RoundRow row, RoundEntry entry, Round round, Forms forms) {
        int index = round.rows().indexOf(row);
        boolean focused = fields.isFocused() && table.getSelectionIndex() != index || table.isFocusControl();
        table.setSelection(index);
        if (edited < table.getItemCount()) {
            fill(table.getItem(edited), round.rows().get(edited), forms);
        }
        clear(table.getItem(index));
        edited = index;
        fields.show(table.getItem(index), row, entry, forms.month(round.month()), forms);
        if (focused) {
            fields.setFocus();
        }
    }

    /** What lies under a field would be seen through it, or beside it. */
    private void clear(TableItem item) {
        item.setImage(STATE, null);
        IntStream.range(STATE, table.getColumnCount()).forEach(column -> item.setText(column, ""));
    }

    void noRow() {
        table.deselectAll();
        fields.hide();
    }

    /** Meanwhile it may have gone elsewhere. */
    private void passFocusOn() {
        if (!table.isDisposed() && table.isFocusControl()) {
            fields.setFocus();
        }
    }

    /** Where there is no row, the table itself has the focus. */
    void setFocus() {
        if (!fields.setFocus()) {
            table.forceFocus();
        }
    }

    static String dueWords(DueValue due, Forms forms) {
        String name = Optional.ofNullable(due.indicator().getName()).orElse("");
        return due.expected().map(expected -> NLS.bind(Messages.Round_dueTip,
                new Object[] {name, forms.date(due.day()), forms.rounded(expected)}))
                .orElseGet(() -> NLS.bind(Messages.Round_dueTipPlain, name, forms.date(due.day())));
    }

    private Optional<RoundRow> selected() {
        return Stream.of(table.getSelection()).map(TableItem::getData).map(RoundRow.class::cast).findFirst();
    }

    private static void fill(TableItem item, RoundRow row, Forms forms) {
        RoundEntry entry = RoundEntry.of(row, forms);
        item.setData(row);
        item.setText(0, row.number() + "  " + row.name());
        for (int i = 0; i < BEFORE; i++) {
            item.setImage(1 + i, StateIcons.image(row.before().get(i)));
        }
        item.setImage(STATE, StateIcons.image(row.state()));
        item.setText(STATE, row.stateWords());
        item.setForeground(STATE, StateIcons.colour(row.state()));
        item.setText(STATE + 1, entry.done().isEmpty() ? "–" : entry.done() + " %");
        item.setText(STATE + 2, row.due().map(due -> due.measured().map(Measurement::getValue).map(forms::number)
                .orElseGet(() -> forms.date(due.day()))).orElse(""));
        item.setForeground(STATE + 2, Colours.of(row.due().flatMap(DueValue::measured).isPresent() ? Role.TEXT
                : Role.PLACEHOLDER));
        item.setText(STATE + 3, entry.comment());
    }

    private static String name(YearMonth month, TextStyle style) {
        return month.getMonth().getDisplayName(style, Locale.getDefault());
    }

    private static String[] states() {
        return Stream.concat(Stream.of(ActivityState.values()).map(state -> "≠ w" + Words.of(state, Locale.getDefault())),
                Stream.of(AS_WIDE_AS_THE_STRIP, "w" + Words.of(IndicatorState.MISSING, Locale.getDefault())))
                .toArray(String[]::new);
    }

    private void column(String name, int alignment, int weight, String... samples) {
        TableColumn column = new TableColumn(table, alignment);
        column.setText(name);
        painter.keep(layout, column, weight, name, samples);
    }
}
