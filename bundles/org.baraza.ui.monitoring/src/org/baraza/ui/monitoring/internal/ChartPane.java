package org.baraza.ui.monitoring.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.baraza.analysis.Forms;
import org.baraza.drawing.ChartModels;
import org.baraza.drawing.Role;
import org.baraza.model.strategy.Indicator;
import org.baraza.session.Session;
import org.baraza.ui.Colours;
import org.baraza.ui.monitoring.internal.messages.Messages;
import org.baraza.ui.monitoring.internal.model.IndicatorFacts;
import org.baraza.ui.monitoring.internal.model.IndicatorRow;
import org.baraza.ui.monitoring.internal.sheet.PaneTitle;
import org.baraza.ui.monitoring.internal.sheet.StateIcons;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** The chart of one indicator of the scorecard, with how it stands in a sentence; others can be chosen, or all opened. */
final class ChartPane {

    private static final int MARGIN = 16;
    /** Style sheets leave the colours of a widget alone that bears this. */
    private static final String UNSTYLED = "org.eclipse.e4.ui.css.disabled";

    private final Composite body;
    private final Label name;
    private final Label about;
    private final Button others;
    private final ChartCanvas chart;
    private final Label sign;
    private final Label verdict;
    private final Consumer<Indicator> chosen;
    private final Consumer<Indicator> open;
    private List<IndicatorRow> rows = List.of();
    private Optional<Indicator> shown = Optional.empty();

    /**
     * @param chosen hears of another indicator that is to be drawn
     * @param open opens the sheet of an indicator
     */
    ChartPane(Composite parent, Consumer<Indicator> chosen, Consumer<Indicator> open) {
        this.chosen = chosen;
        this.open = open;
        body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN, 8).spacing(8, 2).applyTo(body);
        name = PaneTitle.on(body, "");
        GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(name);
        others = new Button(body, SWT.PUSH);
        others.setText(Messages.Chart_other);
        others.addListener(SWT.Selection, event -> offer());
        GridDataFactory.swtDefaults().span(1, 2).align(SWT.END, SWT.BEGINNING).applyTo(others);
        about = new Label(body, SWT.WRAP);
        about.setData(UNSTYLED, Boolean.TRUE);
        GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(about);
        Composite frame = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(frame);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(frame);
        chart = new ChartCanvas(frame);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(frame.getChildren()[0]);
        Composite foot = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 0).applyTo(foot);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(foot);
        sign = new Label(foot, SWT.NONE);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(sign);
        verdict = new Label(foot, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(verdict);
    }

    void show(List<IndicatorRow> offered, Optional<Indicator> indicator, Session session, Forms forms) {
        rows = offered;
        shown = indicator;
        others.setEnabled(!offered.isEmpty());
        body.setVisible(indicator.isPresent());
        indicator.ifPresent(drawn -> {
            IndicatorFacts facts = IndicatorFacts.of(drawn, session.asOf(), forms);
            name.setText(facts.name().replace("&", "&&"));
            name.setToolTipText(facts.name());
            about.setText(facts.about().replace("&", "&&"));
            about.setForeground(Colours.of(Role.SECONDARY));
            verdict.setText(facts.verdict().replace("&", "&&"));
            sign.setImage(StateIcons.image(Optional.of(facts.state())));
            ((GridData) sign.getLayoutData()).exclude = sign.getImage() == null;
            chart.show(ChartModels.of(drawn, session.asOf(), forms.locale()).readOn(LocalDate.now()));
            body.layout(true, true);
        });
    }

    private void offer() {
        Menu menu = new Menu(others);
        for (IndicatorRow row : rows) {
            MenuItem item = new MenuItem(menu, SWT.RADIO);
            item.setText(row.name().replace("&", "&&"));
            item.setSelection(shown.filter(row.indicator()::equals).isPresent());
            item.addListener(SWT.Selection, event -> {
                if (item.getSelection()) {
                    chosen.accept(row.indicator());
                }
            });
        }
        new MenuItem(menu, SWT.SEPARATOR);
        MenuItem sheet = new MenuItem(menu, SWT.PUSH);
        sheet.setText(Messages.Chart_sheet);
        sheet.addListener(SWT.Selection, event -> shown.ifPresent(open));
        Rectangle bounds = others.getBounds();
        menu.setLocation(others.getParent().toDisplay(bounds.x, bounds.y + bounds.height));
        menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }
}
