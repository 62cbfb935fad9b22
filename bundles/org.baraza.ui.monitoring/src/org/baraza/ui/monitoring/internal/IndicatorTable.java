package org.baraza.ui.monitoring.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

import org.baraza.analysis.IndicatorState;
import org.baraza.analysis.Words;
import org.baraza.drawing.Role;
import org.baraza.model.strategy.Indicator;
import org.baraza.model.strategy.Objective;
import org.baraza.ui.Colours;
import org.baraza.ui.SpokenName;
import org.baraza.ui.ViewerTips;
import org.baraza.ui.monitoring.internal.messages.Messages;
import org.baraza.ui.monitoring.internal.model.IndicatorGroup;
import org.baraza.ui.monitoring.internal.model.IndicatorList;
import org.baraza.ui.monitoring.internal.model.IndicatorRow;
import org.baraza.ui.monitoring.internal.sheet.Found;
import org.baraza.ui.monitoring.internal.sheet.SheetPainter;
import org.baraza.ui.monitoring.internal.sheet.SignColumn;
import org.baraza.ui.monitoring.internal.sheet.StateIcons;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.IStructuredContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;

/** All indicators under their objectives, with how they stand. */
final class IndicatorTable {

    private static final String NUMBER = "00,000.00";
    private static final String DAY = "00/00/0000";
    private static final String NAME = "Committee and";

    private final TableViewer viewer;
    private final SheetPainter painter;
    private final TableColumnLayout layout = new TableColumnLayout();
    private IndicatorList list = new IndicatorList(List.of());

    /** @param heading hears of an objective whose heading was chosen */
    IndicatorTable(Composite parent, Consumer<Indicator> chosen, Consumer<Objective> heading, Found found) {
        Composite body = new Composite(parent, SWT.NONE);
        body.setLayout(layout);
        viewer = new TableViewer(body, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        viewer.getTable().setHeaderVisible(true);
        SpokenName.of(viewer.getTable(), Messages.Table_indicators);
        viewer.setComparer(new SameElement());
        viewer.setContentProvider((IStructuredContentProvider) input -> list.lines().toArray());
        painter = new SheetPainter(viewer.getTable(), IndicatorGroup.class::isInstance, OptionalInt::empty);
        SignColumn signs = new SignColumn(viewer.getTable(), row -> row instanceof IndicatorRow line
                ? found.of(line.indicator()) : List.of(), found::open);
        TableViewerColumn sign = new TableViewerColumn(viewer, SWT.LEFT);
        sign.setLabelProvider(new IndicatorSigns(signs));
        painter.keepSigns(layout, sign.getColumn());
        column(Messages.Column_indicator, SWT.LEFT, 20, IndicatorRow::name, plain(Role.TEXT), NAME);
        column(Messages.Column_state, SWT.LEFT, 1, IndicatorRow::stateWord,
                row -> StateIcons.colour(Optional.of(row.state())), states());
        column(Messages.Column_measured, SWT.RIGHT, 1, IndicatorRow::measured,
                row -> Colours.of(row.isOverdue() ? Role.SECONDARY : Role.TEXT), "");
        column(Messages.Column_expected, SWT.RIGHT, 1, IndicatorRow::expected, plain(Role.SECONDARY), NUMBER);
        column(Messages.Column_nextDue, SWT.LEFT, 1, IndicatorRow::nextDue, plain(Role.SECONDARY), DAY);
        ViewerTips.offer(viewer);
        viewer.setInput(this);
        viewer.addSelectionChangedListener(event -> {
            switch (event.getStructuredSelection().getFirstElement()) {
                case IndicatorRow row -> chosen.accept(row.indicator());
                case IndicatorGroup group -> heading.accept(group.objective());
                case null, default -> { }
            }
        });
    }

    Composite control() {
        return viewer.getTable().getParent();
    }

    /** The selection stays. */
    void show(IndicatorList next, Optional<Indicator> selected) {
        list = next;
        viewer.refresh();
        if (viewer.getStructuredSelection().isEmpty()) {
            selected.ifPresent(this::select);
        }
    }

    void select(Indicator indicator) {
        list.row(indicator).ifPresent(row -> {
            viewer.setSelection(new StructuredSelection(row), true);
            if (viewer.getTable().getSelectionIndex() == 1) {
                viewer.getTable().setTopIndex(0);
            }
        });
    }

    void setFocus() {
        viewer.getTable().setFocus();
    }

    private void column(String name, int alignment, int weight, Function<IndicatorRow, String> text,
            Function<IndicatorRow, Color> colour, String... samples) {
        boolean first = viewer.getTable().getColumnCount() == 1;
        TableViewerColumn column = new TableViewerColumn(viewer, alignment);
        column.getColumn().setText(name);
        column.setLabelProvider(new IndicatorLabels(text, colour, first));
        painter.keep(layout, column.getColumn(), weight, name, samples);
    }

    private static String[] states() {
        return Stream.of(IndicatorState.values()).map(state -> Words.of(state, Locale.getDefault()))
                .toArray(String[]::new);
    }

    private static Function<IndicatorRow, Color> plain(Role role) {
        return row -> Colours.of(role);
    }
}
