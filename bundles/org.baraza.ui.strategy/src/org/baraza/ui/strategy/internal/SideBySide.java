package org.baraza.ui.strategy.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.baraza.analysis.Labels;
import org.baraza.drawing.Role;
import org.baraza.drawing.TextStyle;
import org.baraza.model.strategy.AlignedDocument;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.Strategy;
import org.baraza.ui.Colours;
import org.baraza.ui.Isolated;
import org.baraza.ui.strategy.internal.model.Alignments;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** Our objectives in the first column, and in one for each other plan what of it they serve. */
final class SideBySide {

    private final FormPage page;
    private final Composite table;
    private List<List<String>> shown = List.of();

    SideBySide(FormPage page) {
        this.page = page;
        table = new Composite(page.body(), SWT.NONE);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(table);
        table.addListener(SWT.Paint, event -> {
            event.gc.setForeground(Colours.of(Role.HAIRLINE));
            for (Control child : table.getChildren()) {
                event.gc.drawLine(0, child.getLocation().y - page.px(4), table.getSize().x, child.getLocation().y - page.px(4));
            }
        });
    }

    void show(Strategy strategy) {
        List<List<String>> rows = rows(strategy);
        if (!rows.equals(shown)) {
            shown = rows;
            List.of(table.getChildren()).forEach(Control::dispose);
            GridLayoutFactory.fillDefaults().numColumns(rows.getFirst().size()).equalWidth(true)
                    .spacing(page.px(16), page.px(8)).extendedMargins(0, 0, page.px(6), 0).applyTo(table);
            TextStyle base = page.fonts().metrics().base();
            for (List<String> row : rows) {
                row.forEach(cell -> cell(cell, row == rows.getFirst() ? base.semibold() : base));
            }
            table.requestLayout();
        }
    }

    private static List<List<String>> rows(Strategy strategy) {
        List<AlignedDocument> plans = strategy.getAlignedDocuments();
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of(Messages.Alignment_column));
        plans.forEach(plan -> head.add(Objects.requireNonNullElse(plan.getTitle(), Messages.Alignment_plan)));
        rows.add(head);
        for (Objective objective : strategy.getObjectives()) {
            List<String> row = new ArrayList<>(List.of(Labels.of(objective, Locale.getDefault())));
            plans.forEach(plan -> row.add(Alignments.cell(objective, plan)));
            rows.add(row);
        }
        return rows;
    }

    private void cell(String words, TextStyle style) {
        Label label = new Label(table, SWT.WRAP);
        label.setText(words.isEmpty() ? "–" : Isolated.text(words).replace("&", "&&"));
        label.setFont(page.fonts().font(style));
        GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(label);
    }
}
