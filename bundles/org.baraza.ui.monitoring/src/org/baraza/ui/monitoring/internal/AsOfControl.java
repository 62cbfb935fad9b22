package org.baraza.ui.monitoring.internal;

import java.time.LocalDate;
import java.time.YearMonth;

import org.baraza.analysis.Forms;
import org.baraza.session.Session;
import org.baraza.ui.ActiveSession;
import org.baraza.ui.HeadButton;
import org.baraza.ui.RoomHead;
import org.baraza.ui.monitoring.internal.messages.Messages;
import org.baraza.ui.monitoring.internal.model.AsOfChoices;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** Says which day everything is judged by, and offers others: today, the ends of the last months, any day. */
final class AsOfControl {

    private final ActiveSession active;
    private final HeadButton item;
    private Forms forms;

    AsOfControl(RoomHead head, ActiveSession active) {
        this.active = active;
        item = head.choice("", "calendar", this::offer);
        item.setToolTipText(Messages.AsOf_tip);
    }

    void show(Session session, Forms written) {
        forms = written;
        String day = written.date(session.asOf());
        item.setText(NLS.bind(isToday(session) ? Messages.AsOf_today : Messages.AsOf_day, day));
    }

    private void offer() {
        active.session().ifPresent(session -> {
            Menu menu = new Menu(item.getParent());
            LocalDate today = LocalDate.now();
            choice(menu, NLS.bind(Messages.AsOf_today, forms.date(today)), isToday(session), session::followToday);
            new MenuItem(menu, SWT.SEPARATOR);
            AsOfChoices.before(today).forEach(day -> end(menu, session, day));
            earlier(menu, session, today);
            new MenuItem(menu, SWT.SEPARATOR);
            MenuItem other = new MenuItem(menu, SWT.PUSH);
            other.setText(Messages.AsOf_other);
            other.addListener(SWT.Selection, event -> ask(session));
            Rectangle bounds = item.getBounds();
            menu.setLocation(item.getParent().toDisplay(bounds.x, bounds.y + bounds.height));
            menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
            menu.setVisible(true);
        });
    }

    /** Every month of the plan, by years. */
    private void earlier(Menu menu, Session session, LocalDate today) {
        AsOfChoices.byYear(session.strategy(), today).forEach((year, days) -> {
            MenuItem item = new MenuItem(menu, SWT.CASCADE);
            item.setText(Integer.toString(year));
            Menu months = new Menu(menu);
            item.setMenu(months);
            days.forEach(day -> end(months, session, day));
        });
    }

    private void end(Menu menu, Session session, LocalDate day) {
        YearMonth month = YearMonth.from(day);
        boolean closed = session.strategy().getMonthCloses().stream()
                .anyMatch(close -> month.equals(close.getMonth()));
        choice(menu, NLS.bind(closed ? Messages.AsOf_closedMonth : Messages.AsOf_lastMonth, forms.month(month)),
                session.asOf().equals(day), () -> session.setAsOf(day));
    }

    private void ask(Session session) {
        new AsOfDialog(item.getParent().getShell(), forms, session.asOf()).ask().ifPresent(session::setAsOf);
    }

    private static void choice(Menu menu, String words, boolean chosen, Runnable body) {
        MenuItem choice = new MenuItem(menu, SWT.RADIO);
        choice.setText(words);
        choice.setSelection(chosen);
        choice.addListener(SWT.Selection, event -> {
            if (choice.getSelection()) {
                body.run();
            }
        });
    }

    private static boolean isToday(Session session) {
        return session.asOf().equals(LocalDate.now());
    }
}
