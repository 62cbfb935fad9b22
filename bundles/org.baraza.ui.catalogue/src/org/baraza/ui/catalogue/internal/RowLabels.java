package org.baraza.ui.catalogue.internal;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.baraza.catalogue.SearchWords;
import org.baraza.ui.catalogue.internal.messages.Messages;
import org.baraza.ui.catalogue.internal.model.Row;
import org.baraza.ui.catalogue.internal.model.Row.Heading;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.OwnerDrawLabelProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;

/** The three columns: name, effort and where in the plan. The last two are as wide as their widest text. */
final class RowLabels {

    private static final int PADDING = 14;

    private final TreeViewer viewer;
    private final TreeColumnLayout layout = new TreeColumnLayout();
    private final TreeViewerColumn effort;
    private final TreeViewerColumn inPlan;
    private SearchWords hits = SearchWords.of("");
    private List<Heading> shown = List.of();
    private Font shownIn;

    RowLabels(TreeViewer viewer) {
        this.viewer = viewer;
        viewer.getTree().setHeaderVisible(true);
        viewer.getTree().getParent().setLayout(layout);
        TreeViewerColumn name = column(Messages.Tree_name, cells(row -> RowTexts.name(row, hits), RowTexts::tip));
        effort = column(Messages.Tree_effort, cells(RowTexts::effort, RowTexts::tip));
        inPlan = column(Messages.Tree_inPlan, cells(RowTexts::inPlan, RowTexts::tip));
        layout.setColumnData(name.getColumn(), new ColumnWeightData(1, Style.px(viewer.getTree(), 120), true));
        fit(List.of(), hits);
        viewer.getTree().addListener(SWT.Resize, event -> fitFont());
        OwnerDrawLabelProvider.setUpOwnerDraw(viewer);
    }

    /** Makes room for these rows and marks the hits in their names. */
    void fit(List<Heading> headings, SearchWords next) {
        hits = next;
        shown = headings;
        shownIn = viewer.getTree().getFont();
        List<Row> rows = headings.stream().flatMap(Heading::all).toList();
        fit(effort, Messages.Tree_effort, rows, RowTexts::effort);
        fit(inPlan, Messages.Tree_inPlan, rows, RowTexts::inPlan);
        viewer.getTree().getParent().layout();
    }

    /** The font is another when the room is presented. */
    private void fitFont() {
        if (!viewer.getTree().getFont().equals(shownIn)) {
            fit(shown, hits);
        }
    }

    private CellLabelProvider cells(Function<Row, List<Run>> runs, Function<Row, String> tip) {
        return new RowCells(viewer.getTree(), runs, tip);
    }

    /** Heads may be bold, as the system has it. */
    private void fit(TreeViewerColumn column, String head, List<Row> rows, Function<Row, List<Run>> runs) {
        GC gc = new GC(viewer.getTree());
        try {
            Stream<String> texts = rows.stream().filter(Row.Of.class::isInstance)
                    .flatMap(row -> runs.apply(row).stream()).map(Run::text).distinct();
            int widest = texts.mapToInt(text -> gc.textExtent(text).x).max().orElse(0);
            gc.setFont(Style.strong(viewer.getTree()));
            widest = Math.max(widest, gc.textExtent(head).x);
            layout.setColumnData(column.getColumn(),
                    new ColumnPixelData(widest + Style.px(viewer.getTree(), PADDING), true));
        } finally {
            gc.dispose();
        }
    }

    private TreeViewerColumn column(String head, CellLabelProvider labels) {
        TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(head);
        column.setLabelProvider(labels);
        return column;
    }
}
