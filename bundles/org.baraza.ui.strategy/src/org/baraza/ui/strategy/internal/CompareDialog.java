package org.baraza.ui.strategy.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.baraza.analysis.LastApproved;
import org.baraza.model.strategy.Snapshot;
import org.baraza.model.strategy.Strategy;
import org.baraza.ui.ElementById;
import org.baraza.ui.Failures;
import org.baraza.ui.ListingDialog;
import org.baraza.ui.Navigation;
import org.baraza.ui.strategy.internal.model.ApprovedComparison;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IWorkbenchPage;

/** What changed since a version was approved: where, what, when and by whom. A double click goes there. */
final class CompareDialog extends ListingDialog<ApprovedComparison.Line> {

    private static final int LETTERS = 150;
    private static final int ROWS = 22;

    private final ApprovedComparison comparison;
    private final Function<String, Optional<Runnable>> ways;

    /** Compares what is there now with what was approved last, if anything was. */
    static void show(IWorkbenchPage page, Strategy strategy) {
        LastApproved.of(strategy).ifPresent(approved -> show(page, strategy, approved));
    }

    static void show(IWorkbenchPage page, Strategy strategy, Snapshot approved) {
        Failures.guard(() -> new CompareDialog(page.getWorkbenchWindow().getShell(), ApprovalPage.words(approved),
                ApprovedComparison.of(approved, strategy, Locale.getDefault()),
                id -> ElementById.find(strategy, id)
                        .map(element -> () -> Navigation.reveal(page, element, Optional.empty()))).open());
    }

    /** @param ways go to the element of an id, if there still is one */
    private CompareDialog(Shell parent, String version, ApprovedComparison comparison,
            Function<String, Optional<Runnable>> ways) {
        super(parent, ApprovedComparison.Line.class, NLS.bind(Messages.Compare_title, version), LETTERS, ROWS);
        this.comparison = comparison;
        this.ways = ways;
    }

    @Override
    protected String summary() {
        return comparison.isEmpty() ? Messages.Compare_same
                : NLS.bind(Messages.Compare_count, comparison.lines().size());
    }

    @Override
    protected void fill(Table table, TableColumnLayout columns) {
        column(table, columns, Messages.Compare_where, 32);
        column(table, columns, Messages.Compare_what, 36);
        column(table, columns, Messages.Compare_when, 12);
        column(table, columns, Messages.Compare_who, 12);
        if (comparison.tellsWhy()) {
            column(table, columns, Messages.Compare_why, 26);
        }
        comparison.byKind().forEach((kind, lines) -> {
            TableItem heading = new TableItem(table, SWT.NONE);
            heading.setText(NLS.bind(Messages.Compare_kind, kind, lines.size()));
            heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
            lines.forEach(line -> row(table, line));
        });
    }

    private static void row(Table table, ApprovedComparison.Line line) {
        TableItem item = new TableItem(table, SWT.NONE);
        item.setText(Stream.of(line.where(), line.what(), line.when(), line.who(), line.why())
                .map(text -> text.replace('\n', ' ')).limit(table.getColumnCount()).toArray(String[]::new));
        item.setData(line);
    }

    @Override
    protected String nameOfWords() {
        return Messages.Compare_what;
    }

    @Override
    protected String words(ApprovedComparison.Line line) {
        return Stream.of(line.where(), line.what(), line.why().isEmpty() ? "" : NLS.bind(Messages.Compare_because, line.why()))
                .filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"));
    }

    @Override
    protected Optional<Runnable> way(ApprovedComparison.Line line) {
        return ways.apply(line.id());
    }
}
