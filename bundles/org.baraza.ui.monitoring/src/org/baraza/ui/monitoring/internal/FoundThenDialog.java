package org.baraza.ui.monitoring.internal;

import java.util.Optional;
import java.util.function.Function;

import org.baraza.analysis.ClosedMonth;
import org.baraza.analysis.Forms;
import org.baraza.checks.CheckService;
import org.baraza.checks.MonthFindings.Line;
import org.baraza.checks.Severity;
import org.baraza.session.Session;
import org.baraza.ui.ElementById;
import org.baraza.ui.Failures;
import org.baraza.ui.Icons;
import org.baraza.ui.ListingDialog;
import org.baraza.ui.Navigation;
import org.baraza.ui.Waiting;
import org.baraza.ui.monitoring.internal.messages.Messages;
import org.baraza.ui.monitoring.internal.model.close.FoundThen;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IWorkbenchPage;

/** What was found when a month was closed, and what became of it. Enter or a double click goes to what it is about. */
final class FoundThenDialog extends ListingDialog<Line> {

    private static final int LETTERS = 130;
    private static final int ROWS = 16;

    private final FoundThen found;
    private final Function<Line, Optional<Runnable>> ways;

    static void show(IWorkbenchPage page, ClosedMonth month, Session session, CheckService checks) {
        Shell shell = page.getWorkbenchWindow().getShell();
        String title = NLS.bind(Messages.Found_title, Forms.ofProgram().month(month.stored().getMonth()));
        Failures.guard(() -> Waiting.until(Messages.Found_waiting, () -> FoundThen.of(month, session, checks)).ifPresent(
                found -> new FoundThenDialog(shell, title, found, line -> way(line, session, page)).open()));
    }

    private static Optional<Runnable> way(Line line, Session session, IWorkbenchPage page) {
        return ElementById.find(session.strategy(), line.element()).map(element -> () -> Navigation.reveal(page, element,
                Optional.ofNullable(element.eClass().getEStructuralFeature(line.feature()))));
    }

    private FoundThenDialog(Shell parent, String title, FoundThen found, Function<Line, Optional<Runnable>> ways) {
        super(parent, Line.class, title, LETTERS, ROWS);
        this.found = found;
        this.ways = ways;
    }

    @Override
    protected String summary() {
        return found.summary();
    }

    @Override
    protected void fill(Table table, TableColumnLayout columns) {
        column(table, columns, Messages.Found_finding, 78);
        column(table, columns, Messages.Found_since, 22);
        found.lines().forEach(line -> row(table, line));
    }

    private static void row(Table table, Line line) {
        TableItem item = new TableItem(table, SWT.NONE);
        item.setImage(Icons.image(line.severity() == Severity.TO_FIX ? "finding-fix" : "finding-cons"));
        item.setText(new String[] {line.text(), FoundThen.words(line.fate())});
        item.setData(line);
    }

    @Override
    protected String nameOfWords() {
        return Messages.Found_finding;
    }

    @Override
    protected String words(Line line) {
        return FoundThen.whole(line);
    }

    @Override
    protected Optional<Runnable> way(Line line) {
        return ways.apply(line);
    }
}
